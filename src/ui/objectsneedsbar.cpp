#include "ui/objectsneedsbar.h"

#include "models/objectwords.h"
#include "ui/statesign.h"
#include "ui/textstyle.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Objects that are named before it is only said how many more there are.
constexpr qsizetype namedDependents = 3;

} // namespace

ObjectsNeedsBar::ObjectsNeedsBar(QWidget *parent)
    : Panel(parent)
    , m_sentence(new QLabel(this))
    , m_position(new QLabel(this))
    , m_previousButton(new QToolButton(this))
    , m_nextButton(new QToolButton(this))
    , m_leaveOutButton(new QPushButton(this))
    , m_takeAlongButton(new QPushButton(this))
{
    auto *sign = new StateSign(this);
    sign->setState(StateIcon::State::Warning);
    m_sentence->setObjectName(u"needLabel"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_position->setObjectName(u"needPositionLabel"_s);
    TextStyle::dim(m_position);
    m_previousButton->setObjectName(u"previousNeedButton"_s);
    m_previousButton->setArrowType(Qt::LeftArrow);
    m_previousButton->setAccessibleName(tr("The need before this one"));
    m_nextButton->setObjectName(u"nextNeedButton"_s);
    m_nextButton->setArrowType(Qt::RightArrow);
    m_nextButton->setAccessibleName(tr("The next need"));
    for (QToolButton *button : {m_previousButton, m_nextButton}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(button->accessibleName());
    }
    m_leaveOutButton->setObjectName(u"leaveOutTooButton"_s);
    m_takeAlongButton->setObjectName(u"takeAlongButton"_s);
    // Until there is a need to be told a reader may still come upon them.
    m_sentence->setAccessibleName(StateIcon::word(StateIcon::State::Warning));
    m_leaveOutButton->setText(tr("&Leave them out too"));
    m_takeAlongButton->setText(tr("Ta&ke it along"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_previousButton);
    layout->addWidget(m_position);
    layout->addWidget(m_nextButton);
    layout->addWidget(m_leaveOutButton);
    layout->addWidget(m_takeAlongButton);
    hide();

    connect(m_sentence, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT objectActivated(link.toInt()); });
    connect(m_previousButton, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_nextButton, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_leaveOutButton, &QPushButton::clicked, this, [this] { Q_EMIT leaveOutChosen(m_needs.at(m_current)); });
    connect(m_takeAlongButton, &QPushButton::clicked, this, [this] { Q_EMIT takeAlongChosen(m_needs.at(m_current)); });
}

void ObjectsNeedsBar::setNeeds(const ObjectCatalog &catalog, const ResolvedObjects &resolved)
{
    const QList<BrokenNeed> &needs = resolved.broken;
    if (needs.isEmpty()) {
        clear();
        return;
    }
    const bool appears = m_needs.isEmpty();
    const qint32 looksAt = appears ? -1 : m_needs.at(m_current).needed;
    m_catalog = catalog;
    m_needs = needs;
    m_travel = resolved.travel;
    // The one that was looked at stays where it still is.
    const auto same =
        std::find_if(needs.begin(), needs.end(), [looksAt](const BrokenNeed &need) { return need.needed == looksAt; });
    m_current = same != needs.end() ? static_cast<int>(same - needs.begin())
                                    : qMin(m_current, static_cast<int>(needs.size()) - 1);
    showNeed();
    show();
    if (appears) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ObjectsNeedsBar::clear()
{
    m_needs.clear();
    m_current = 0;
    hide();
}

void ObjectsNeedsBar::step(int by)
{
    const int count = static_cast<int>(m_needs.size());
    m_current = (m_current + by + count) % count;
    showNeed();
}

void ObjectsNeedsBar::showNeed()
{
    const BrokenNeed &need = m_needs.at(m_current);
    const QString words = sentence(need);
    m_sentence->setText(words);
    const QString plain = QString(words).remove(QRegularExpression(u"<[^>]*>"_s));
    m_sentence->setAccessibleName(plain);
    setAccessibleName(StateIcon::word(StateIcon::State::Warning));
    setAccessibleDescription(plain);
    m_takeAlongButton->setText(m_travel.at(need.needed) == Travel::StructureOnly ? tr("Ta&ke its rows along")
                                                                                 : tr("Ta&ke it along"));
    m_leaveOutButton->setText(need.dependents.size() == 1 ? tr("&Leave it out too") : tr("&Leave them out too"));
    m_leaveOutButton->setAccessibleDescription(plain);
    m_takeAlongButton->setAccessibleDescription(plain);
    const bool several = m_needs.size() > 1;
    //: Which of several messages is shown: "1 of 4"
    m_position->setText(tr("%1 of %2").arg(m_current + 1).arg(m_needs.size()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_position, m_previousButton, m_nextButton})
        widget->setVisible(several);
}

QString ObjectsNeedsBar::link(qint32 object, const QString &schema) const
{
    const CatalogObject &named = m_catalog.objects.at(object);
    return u"<a href=\"%1\">%2</a>"_s.arg(object).arg(ObjectWords::named(named, schema).toHtmlEscaped());
}

QString ObjectsNeedsBar::sentence(const BrokenNeed &need) const
{
    const CatalogObject &needed = m_catalog.objects.at(need.needed);
    const auto shown = qMin(namedDependents, need.dependents.size());
    QStringList links;
    for (const qint32 dependent : need.dependents.first(shown))
        links += link(dependent, needed.name.schema);
    const int more = static_cast<int>(need.dependents.size() - shown);
    const QString dependents =
        more > 0 ? tr("%1 and %n more", nullptr, more).arg(links.join(u", "_s)) : links.join(u", "_s);
    const QString name = u"<a href=\"%1\"><b>%2</b></a>"_s.arg(need.needed).arg(needed.name.name.toHtmlEscaped());
    const auto count = static_cast<int>(need.dependents.size());
    if (m_travel.at(need.needed) == Travel::StructureOnly) {
        // Foreign keys, which are checked when they are made.
        return tr("%n object(s) need(s) the rows of %1, which stay behind: %2", nullptr, count).arg(name, dependents);
    }
    return tr("%n object(s) need(s) %1, which is left out: %2", nullptr, count).arg(name, dependents);
}

void ObjectsNeedsBar::paintEvent(QPaintEvent *)
{
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = Colours::tone(Tone::Warning, palette()).ink;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Colours::mix(ink, base, 0.55));
    painter.setBrush(Colours::mix(ink, base, 0.07));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace trunkline
