#include "cli/samplecommand.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "engine/words.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

SampleCommand::SampleCommand()
{
    m_parser.setApplicationDescription(
        tr("Starts two throw-away servers on this computer, fills one with the sample database, moves it "
           "to the other, and ends both."));
    m_parser.addOption({u"scale"_s, tr("size of the sample database, 1 is about 50 MB (1)"), u"N"_s, u"1"_s});
    connect(&m_run, &Command::finished, this, [this](int exitCode) {
        m_exitCode = exitCode;
        m_sample.stop();
    });
    connect(&m_sample, &SampleMigration::stopped, this, [this] { Q_EMIT finished(m_exitCode); });
    connect(&m_sample, &SampleMigration::progress, this,
            [](const Message &message) { Console::out(Words::sentence(message)); });
    connect(&m_sample, &SampleMigration::failed, this, [this](const Error &error) {
        Console::err(Console::printable(Words::sentence(error.message)));
        for (const QString &words : error.toolWords.split(u'\n', Qt::SkipEmptyParts))
            Console::err(u"    "_s + Console::printable(words));
        Q_EMIT finished(FailedToDoIt);
    });
    connect(&m_sample, &SampleMigration::ready, this, [this](const MigrationProfile &profile, const QString &path) {
        m_running = true;
        m_run.parse({path});
        PlanRequest request;
        request.profile = profile;
        request.profilePath = path;
        m_run.startWith(request);
    });
}

QString SampleCommand::parse(const QStringList &arguments)
{
    const QString error = parseWith(m_parser, u"sample"_s, arguments, {});
    if (!error.isEmpty())
        return error;
    bool number = false;
    const double scale = m_parser.value(u"scale"_s).toDouble(&number);
    if (!number || scale < 0.01 || scale > 1000)
        return tr("--scale takes a number from 0.01 to 1000.");
    return {};
}

QString SampleCommand::help() const
{
    return m_parser.helpText();
}

void SampleCommand::start()
{
    m_sample.start(m_parser.value(u"scale"_s).toDouble());
}

void SampleCommand::interrupt()
{
    if (m_running) {
        m_run.interrupt();
        return;
    }
    m_exitCode = WasCancelled;
    m_sample.stop();
}

} // namespace trunkline::cli
