#include "ui/patternfield.h"

#include "engine/words.h"
#include "ui/patternlist.h"
#include "ui/statesign.h"
#include "ui/textstyle.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

PatternField::PatternField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_sign(new StateSign(this))
    , m_problem(new QLabel(this))
    , m_pause(new QTimer(this))
{
    m_edit->setObjectName(u"patternLineEdit"_s);
    m_edit->setClearButtonEnabled(true);
    m_problem->setObjectName(u"patternProblemLabel"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    TextStyle::dim(m_problem);
    setFocusProxy(m_edit);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(6);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_edit, 0, 0, 1, 2);
    layout->addWidget(m_sign, 1, 0, Qt::AlignTop);
    layout->addWidget(m_problem, 1, 1);
    m_sign->hide();
    m_problem->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(200);
    connect(m_pause, &QTimer::timeout, this, &PatternField::tell);
    connect(m_edit, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::editingFinished, this, &PatternField::tell);
}

void PatternField::setFieldName(const QString &name)
{
    m_edit->setAccessibleName(name);
}

void PatternField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void PatternField::setPatterns(const QStringList &patterns)
{
    if (m_patterns == patterns)
        return;
    m_patterns = patterns;
    // The text under the cursor may hold a comma at its end, which the list does not.
    if (PatternList::parse(m_edit->text()) != PatternList::parse(PatternList::format(patterns)))
        m_edit->setText(PatternList::format(patterns));
}

void PatternField::tell()
{
    m_pause->stop();
    const QStringList patterns = PatternList::parse(m_edit->text());
    if (patterns == PatternList::parse(PatternList::format(m_patterns)))
        return;
    m_patterns = patterns;
    Q_EMIT patternsChosen(patterns);
}

void PatternField::showProblems(const ResolvedObjects *resolved)
{
    QStringList lines;
    QStringList unmatched;
    bool invalid = false;
    if (resolved) {
        for (const auto &[pattern, why] : resolved->invalidPatterns) {
            if (!m_patterns.contains(pattern))
                continue;
            lines += Words::sentence(why);
            invalid = true;
        }
        for (const QString &pattern : resolved->unmatchedPatterns) {
            if (m_patterns.contains(pattern))
                unmatched += pattern;
        }
    }
    if (!unmatched.isEmpty()) {
        lines += tr("%n of these match(es) nothing here: %1", nullptr, static_cast<int>(unmatched.size()))
                     .arg(unmatched.join(u", "_s));
    }
    m_sign->setState(invalid ? StateIcon::State::Failed : StateIcon::State::Warning);
    m_problem->setText(lines.join(u'\n'));
    m_sign->setVisible(!lines.isEmpty());
    m_problem->setVisible(!lines.isEmpty());
    m_edit->setAccessibleDescription(m_problem->text());
}

} // namespace trunkline
