#include "cli/reportcommand.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/runargument.h"
#include "engine/words.h"
#include "report/reportfile.h"
#include "store/history.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

ReportCommand::ReportCommand()
{
    m_parser.setApplicationDescription(
        tr("Writes the report of a run into one file to hand on: route, verification, ledger, problems, timeline and "
           "plan. RUN is its id, the first letters of it, or last."));
    m_parser.addPositionalArgument(u"RUN"_s, tr("a run's id"));
    m_parser.addOption({{u"o"_s, u"output"_s}, tr("the file to write: *.pdf, *.html or *.json"), u"FILE"_s});
}

bool ReportCommand::wantsFonts(int argc, char **argv)
{
    if (argc < 2 || QByteArrayView(argv[1]) != "report")
        return false;
    return std::any_of(argv + 2, argv + argc,
                       [](const char *argument) { return QByteArray(argument).toLower().endsWith(".pdf"); });
}

QString ReportCommand::parse(const QStringList &arguments)
{
    if (const QString error = parseWith(m_parser, u"report"_s, arguments, {u"RUN"_s}); !error.isEmpty())
        return error;
    if (m_parser.value(u"output"_s).isEmpty())
        return tr("report needs --output.");
    const Result<ReportFormat> format = ReportFile::formatOf(m_parser.value(u"output"_s));
    return format ? QString() : Words::sentence(format.error().message);
}

QString ReportCommand::help() const
{
    return m_parser.helpText();
}

void ReportCommand::start()
{
    const std::unique_ptr<History> history = openHistory();
    Q_EMIT finished(history ? write(*history) : FailedToDoIt);
}

int ReportCommand::write(const History &history) const
{
    const std::optional<RunRecord> run = findRun(history, m_parser.positionalArguments().constFirst());
    if (!run)
        return FailedToDoIt;
    const Result<QList<RunEvent>> events = history.events(run->id);
    if (!events) {
        Console::err(Console::printable(Words::sentence(events.error().message)));
        return FailedToDoIt;
    }
    const QString path = m_parser.value(u"output"_s);
    const Result<void> written = ReportFile::write(Report::of(*run, *events, ReportOrigin::here()), path);
    if (!written) {
        Console::err(Console::printable(Words::sentence(written.error().message)));
        if (!written.error().toolWords.isEmpty())
            Console::err(u"    "_s + Console::printable(written.error().toolWords));
        return FailedToDoIt;
    }
    Console::out(tr("Report written: %1").arg(Console::printable(path)));
    return AllArrived;
}

} // namespace trunkline::cli
