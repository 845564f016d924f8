#pragma once

#include "pg/connectiontest.h"
#include "ui/panel.h"
#include "ui/stateicon.h"

#include <QElapsedTimer>
#include <QTimer>

class QGridLayout;
class QLabel;

namespace trunkline {

class StateSign;

/// The stages of a connection test, one line each as they end, in place. Hidden until a test begins.
class ConnectionTestView : public Panel
{
    Q_OBJECT
public:
    explicit ConnectionTestView(QWidget *parent = nullptr);

    /// Empties the view and shows the first stage as under way.
    void begin(TestStage first);
    void addStage(const TestStageResult &result);
    /// No more stages will come: the test is over.
    void end();
    /// A person ended the test.
    void cancelled();
    /// It failed without a stage that says so.
    void fail(const Error &error);
    void clear();
    bool isRunning() const { return m_running; }

private:
    void addRow(StateIcon::State state, const QString &text, const QString &toolWords, const QString &time);
    void showRunning(TestStage stage);
    void removeRunning();
    void stop(const QString &title);
    void showElapsed();
    static QString runningWords(TestStage stage);

    QLabel *m_title;
    QLabel *m_time;
    QGridLayout *m_rows;
    StateSign *m_runningSign;
    QLabel *m_runningText;
    QElapsedTimer m_clock;
    QTimer m_tick;
    QList<QWidget *> m_rowWidgets;
    bool m_running = false;
};

} // namespace trunkline
