#pragma once

#include "engine/objectresolver.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace trunkline {

class StateSign;

/// One list of patterns in a line, and below it what is wrong with them, said while they are typed.
class PatternField : public QWidget
{
    Q_OBJECT
public:
    explicit PatternField(QWidget *parent = nullptr);

    /// Of the line, for a screen reader.
    void setFieldName(const QString &name);
    void setPlaceholder(const QString &text);
    /// Leaves alone what is being typed when it says the same.
    void setPatterns(const QStringList &patterns);
    /// Says what of `resolved` is about the patterns in this field.
    void showProblems(const ResolvedObjects *resolved);

Q_SIGNALS:
    /// A person typed others, and has paused.
    void patternsChosen(const QStringList &patterns);

private:
    void tell();

    QLineEdit *m_edit;
    StateSign *m_sign;
    QLabel *m_problem;
    QTimer *m_pause;
    QStringList m_patterns; ///< as they were told last
};

} // namespace trunkline
