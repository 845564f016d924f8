#pragma once

#include <QWidget>

class QFormLayout;

namespace trunkline {

/// What is known of a thing, one fact per line: its name at the left, dim, and its value, which can be selected.
class FactsView : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString name;
        QString value;
        bool warning = false; ///< to be looked at: a sign stands before it
    };

    explicit FactsView(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

private:
    QFormLayout *m_layout;
};

} // namespace trunkline
