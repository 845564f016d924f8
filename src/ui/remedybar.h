#pragma once

#include "core/remedy.h"

#include <QWidget>

namespace trunkline {

class FlowRow;

/// A row of buttons for what can be done about something that is chosen elsewhere; hidden where nothing can. Decides
/// nothing. Window's thread.
class RemedyBar : public QWidget
{
    Q_OBJECT
public:
    explicit RemedyBar(QWidget *parent = nullptr);

    /// `subject` is what the buttons are for, for those who hear them.
    void setRemedies(const QList<Remedy> &remedies, const QString &subject);

Q_SIGNALS:
    void chosen(const trunkline::Remedy &remedy);

private:
    FlowRow *m_row = nullptr;
};

} // namespace trunkline
