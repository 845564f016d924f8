#include "ui/commandsview.h"

#include "engine/words.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QTextDocumentFragment>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

CommandsView::CommandsView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(10);
    setAccessibleName(tr("Commands"));
    setPlaceholderText(tr("Check the migration to see the commands that it will run."));
}

void CommandsView::setPlan(const std::optional<MigrationPlan> &plan)
{
    m_plan = plan;
    rebuild();
}

void CommandsView::setShell(Shell shell)
{
    m_shell = shell;
    rebuild();
}

void CommandsView::setStep(const QString &stepId)
{
    if (stepId == m_stepId)
        return;
    m_stepId = stepId;
    rebuild();
}

QString CommandsView::heading(qsizetype number, const Step &step) const
{
    // As a comment of the shell or of SQL, so that what is pasted whole still works.
    const bool command = std::holds_alternative<ToolCommand>(step.payload);
    const QString mark = !command ? u"-- "_s : m_shell == Shell::Cmd ? u"REM "_s : u"# "_s;
    return mark + QString::number(number) + u". "_s + Words::stepTitle(step.kind);
}

void CommandsView::rebuild()
{
    QStringList blocks;
    qsizetype number = 0;
    for (const Step &step : m_plan ? m_plan->steps : QList<Step>()) {
        ++number;
        if (!m_stepId.isEmpty() && step.id != m_stepId)
            continue;
        blocks += heading(number, step) + u'\n' + stepText(step, m_shell);
    }
    setPlainText(blocks.join(u"\n\n"_s));
}

void CommandsView::copyShown()
{
    const QString selected = textCursor().selection().toPlainText();
    QApplication::clipboard()->setText(selected.isEmpty() ? toPlainText() : selected);
}

} // namespace trunkline
