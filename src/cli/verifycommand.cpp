#include "cli/verifycommand.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/profileargument.h"
#include "cli/verificationprinter.h"
#include "core/json.h"
#include "core/json_names.h"
#include "engine/words.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

VerifyCommand::VerifyCommand()
{
    m_parser.setApplicationDescription(
        tr("Compares the target database with the source, table by table, as both are now. Changes nothing.\n"
           "Exit code: 0 equal, 1 different, 2 something could not be compared."));
    m_parser.addPositionalArgument(u"PROFILE"_s, tr("the profile, a *.trunkline file"));
    m_parser.addOption({u"level"_s, tr("none, counts, checksums or sample; without it as the profile says"), u"LEVEL"_s});
    m_parser.addOption({u"differences"_s, tr("name so many rows of each table that differs; 10 without it"), u"N"_s});
    m_parser.addOption({u"json"_s, tr("print JSON")});
}

QString VerifyCommand::parse(const QStringList &arguments)
{
    if (const QString error = parseWith(m_parser, u"verify"_s, arguments, {u"PROFILE"_s}); !error.isEmpty())
        return error;
    if (m_parser.isSet(u"differences"_s)) {
        bool isNumber = false;
        m_differences = m_parser.value(u"differences"_s).toInt(&isNumber);
        if (!isNumber || m_differences < 0 || m_differences > mostDifferences)
            return tr("--differences is a number, 0 to %1.").arg(mostDifferences);
    }
    if (!m_parser.isSet(u"level"_s))
        return {};
    const std::optional<VerifyLevel> level = enumFromName<VerifyLevel>(m_parser.value(u"level"_s));
    if (!level)
        return tr("--level is none, counts, checksums or sample.");
    m_level = *level;
    return {};
}

QString VerifyCommand::help() const
{
    return m_parser.helpText();
}

bool VerifyCommand::json() const
{
    return m_parser.isSet(u"json"_s);
}

void VerifyCommand::start()
{
    const std::optional<MigrationProfile> profile = readProfileArgument(m_parser.positionalArguments().constFirst());
    if (!profile) {
        Q_EMIT finished(FailedToDoIt);
        return;
    }
    connect(&m_credentials, &CredentialSource::found, this, [this, profile](const Credentials &credentials) {
        const VerificationOptions &options = profile->verification;
        VerifyRequest request{*profile, credentials, m_level.value_or(options.level), m_differences};
        // whoever asks for a comparison wants one, whatever the profile's runs do
        if (!m_level && options.level == VerifyLevel::None)
            request.level = VerifyLevel::Checksums;
        request.connections = options.connections;
        request.sample.over = options.sampleOver;
        m_job.start([request](const CancelToken &cancel) { return verify(request, cancel); },
                    [this](const Result<Verification> &verification) { Q_EMIT finished(print(verification)); });
    });
    m_credentials.find(*profile);
}

int VerifyCommand::print(const Result<Verification> &verification) const
{
    if (!verification) {
        const Error &error = verification.error();
        Console::err(Console::printable(Words::sentence(error.message)));
        if (!error.toolWords.isEmpty())
            Console::err(u"    "_s + Console::printable(error.toolWords));
        return FailedToDoIt;
    }
    const int exitCode = verification->hasFailures()      ? FailedToDoIt
                         : verification->hasDifferences() ? ProblemsOrDifferences
                                                          : AllArrived;
    if (json()) {
        Console::out(QString::fromUtf8(QJsonDocument(toJson(*verification)).toJson()));
        return exitCode;
    }
    if (verification->level == VerifyLevel::None) {
        Console::out(tr("Nothing was compared."));
        return exitCode;
    }
    for (const QString &text : verificationLines(*verification))
        Console::out(text);
    return exitCode;
}

} // namespace trunkline::cli
