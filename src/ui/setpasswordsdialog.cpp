#include "ui/setpasswordsdialog.h"

#include "engine/words.h"
#include "ui/fieldmessage.h"
#include "ui/secretfield.h"
#include "ui/statesign.h"
#include "ui/textstyle.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

SetPasswordsDialog::SetPasswordsDialog(const QStringList &roles, const QString &serverName, Setter setter,
                                       QWidget *parent)
    : QDialog(parent)
    , m_setter(std::move(setter))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"SetPasswordsDialog"_s);
    setWindowTitle(tr("Passwords of users"));
    auto *heading = new QLabel(
        tr("%n user(s) on %1 have no password yet.", nullptr, static_cast<int>(roles.size())).arg(serverName), this);
    auto *text = new QLabel(tr("Type a password for each that is to sign in. It is sent to the target only and kept "
                               "nowhere here."),
                            this);
    for (QLabel *label : {heading, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    TextStyle::heading(heading);

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(3, fontMetrics().horizontalAdvance(tr("typed, not set yet")) + 8);
    for (const QString &role : roles)
        addLine(grid, role);
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(list);
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);

    m_setButton = m_buttons->addButton(tr("&Set"), QDialogButtonBox::ActionRole);
    m_setButton->setObjectName(u"setButton"_s);
    m_setButton->setAccessibleName(tr("Set the passwords that are typed"));
    m_setButton->setDefault(true);
    QPushButton *close = m_buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"closeButton"_s);
    close->setAccessibleName(tr("Close"));
    connect(m_setButton, &QPushButton::clicked, this, &SetPasswordsDialog::setAll);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addWidget(area, 1);
    layout->addWidget(m_buttons);
    // All lines are seen where they are few; others are scrolled to.
    area->setMinimumHeight(qMin(list->sizeHint().height() + fontMetrics().height() * 4, fontMetrics().height() * 24));
    resize(fontMetrics().averageCharWidth() * 92, sizeHint().height());
    showButton();
    if (!m_lines.isEmpty())
        m_lines.constFirst().field->setFocus();
}

void SetPasswordsDialog::addLine(QGridLayout *grid, const QString &role)
{
    const int row = grid->rowCount();
    QWidget *list = grid->parentWidget();
    auto *name = new QLabel(role, list);
    name->setTextFormat(Qt::PlainText);
    Line line{role, new SecretField(list), new StateSign(list), new QLabel(list), new FieldMessage(list)};
    name->setBuddy(line.field);
    line.field->setObjectName(u"passwordField"_s);
    line.field->setFieldName(tr("Password of %1").arg(role));
    line.state->setObjectName(u"stateLabel"_s);
    line.state->setTextFormat(Qt::PlainText);
    grid->addWidget(name, row, 0);
    grid->addWidget(line.field, row, 1);
    grid->addWidget(line.sign, row, 2);
    grid->addWidget(line.state, row, 3);
    grid->addWidget(line.why, row + 1, 1, 1, 3);
    const qsizetype at = m_lines.size();
    m_lines += line;
    showTyped(line);
    connect(line.field, &SecretField::changed, this, [this, at] {
        showTyped(m_lines.at(at));
        showButton();
    });
}

void SetPasswordsDialog::setAll()
{
    if (m_sending)
        return;
    for (Line &line : m_lines)
        line.waits = line.field->secret().has_value();
    m_sending = true;
    showButton();
    sendNext();
}

void SetPasswordsDialog::sendNext()
{
    const auto next = std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.waits; });
    if (next == m_lines.end()) {
        m_sending = false;
        showButton();
        return;
    }
    next->waits = false;
    const std::optional<Secret> password = next->field->secret();
    next->field->clear();
    if (!password) { // emptied while it waited
        sendNext();
        return;
    }
    next->why->clear();
    say(*next, StateIcon::State::Running, tr("being set…"));
    const qsizetype at = next - m_lines.begin();
    m_setter(next->role, *password, [guard = QPointer(this), at](const Result<void> &result) {
        if (guard)
            guard->finish(at, result);
    });
}

void SetPasswordsDialog::finish(qsizetype at, const Result<void> &result)
{
    Line &line = m_lines[at];
    if (result) {
        line.set = true;
        say(line, StateIcon::State::Passed, tr("set"));
    } else {
        const QString why = Words::sentence(result.error().message);
        const QString words = result.error().toolWords.trimmed();
        say(line, StateIcon::State::Failed, tr("failed"));
        line.why->say(StateIcon::State::Failed, words.isEmpty() ? why : why + u'\n' + words);
    }
    sendNext();
}

void SetPasswordsDialog::say(const Line &line, StateIcon::State state, const QString &words)
{
    line.sign->setState(state);
    line.state->setText(words);
    line.field->lineEdit()->setAccessibleDescription(words);
}

void SetPasswordsDialog::showTyped(const Line &line)
{
    // An empty field leaves what was said before: it was emptied because it was sent.
    if (line.field->secret())
        say(line, StateIcon::State::NotYet, tr("typed, not set yet"));
    else if (line.state->text().isEmpty() || line.sign->state() == StateIcon::State::NotYet)
        say(line, line.set ? StateIcon::State::Passed : StateIcon::State::NotYet,
            line.set ? tr("set") : tr("no password"));
}

void SetPasswordsDialog::showButton()
{
    const bool typed =
        std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.field->secret().has_value(); });
    m_setButton->setEnabled(typed && !m_sending);
}

void SetPasswordsDialog::done(int result)
{
    for (Line &line : m_lines) {
        line.waits = false;
        line.field->clear();
    }
    QDialog::done(result);
}

} // namespace trunkline
