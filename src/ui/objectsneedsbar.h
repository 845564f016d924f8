#pragma once

#include "core/objectcatalog.h"
#include "engine/objectresolver.h"
#include "ui/panel.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace trunkline {

/// Says that objects which travel need one that is left out, with both ways out of it; one such need at a time, the
/// others a step away. Hidden while there is none.
class ObjectsNeedsBar : public Panel
{
    Q_OBJECT
public:
    explicit ObjectsNeedsBar(QWidget *parent = nullptr);

    void setNeeds(const ObjectCatalog &catalog, const ResolvedObjects &resolved);
    void clear();

Q_SIGNALS:
    void leaveOutChosen(const trunkline::BrokenNeed &need);
    void takeAlongChosen(const trunkline::BrokenNeed &need);
    void objectActivated(qint32 object);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int by);
    void showNeed();
    QString sentence(const BrokenNeed &need) const;
    QString link(qint32 object, const QString &schema) const;

    ObjectCatalog m_catalog;
    QList<BrokenNeed> m_needs;
    QList<Travel> m_travel;
    int m_current = 0;
    QLabel *m_sentence;
    QLabel *m_position;
    QToolButton *m_previousButton;
    QToolButton *m_nextButton;
    QPushButton *m_leaveOutButton;
    QPushButton *m_takeAlongButton;
};

} // namespace trunkline
