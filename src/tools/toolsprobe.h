#pragma once

#include "tools/toolsplaces.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace trunkline {

class ToolProcess;

/// Starts every utility of one folder with --version and makes a ClientTools of what they say. A program that takes
/// over 5 s or prints over 64 KiB is ended and named as the defect. Owned by the finder, same thread.
class ToolsProbe : public QObject
{
    Q_OBJECT
public:
    explicit ToolsProbe(ToolsPlace place, QObject *parent = nullptr);
    ~ToolsProbe() override;

    static constexpr int deadlineMs = 5000;
    static constexpr qsizetype longestAnswer = 65536;

    void start();

Q_SIGNALS:
    /// Exactly once.
    void finished(const trunkline::ClientTools &tools);

private:
    struct Version
    {
        QString text;
        int major = 0;
        int minor = 0;
    };
    void ask(Tool tool);
    void answered(Tool tool, const QString &answer);
    void failed(Error defect);
    void finish();
    static std::optional<Version> versionOf(Tool tool, const QString &answer);

    ToolsPlace m_place;
    ClientTools m_tools;
    QList<Tool> m_toAsk;
    std::unique_ptr<ToolProcess> m_process;
    QTimer m_deadline;
    QString m_answer;
    QString m_complaint;
    bool m_tooMuch = false;
};

} // namespace trunkline
