#include "cli/newcommand.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "cli/newchoices.h"
#include "engine/words.h"
#include "pg/conninfo.h"
#include "store/profilefile.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

NewCommand::NewCommand()
{
    m_parser.setApplicationDescription(tr(
        "Writes a profile. URI is a connection URI or a string of key=value pairs, as libpq takes it.\n"
        "The target URI names the database for signing in. The target database is called as --target-database says; "
        "without it as the target URI's database, or, where that is postgres or template1, as the source database."));
    m_parser.addOptions({
        {u"source"_s, tr("the source server and database"), u"URI"_s},
        {u"target"_s, tr("the target server"), u"URI"_s},
        {{u"o"_s, u"output"_s}, tr("the profile to write"), u"FILE"_s},
    });
    m_parser.addOptions(NewChoices::options());
}

QString NewCommand::help() const
{
    return m_parser.helpText();
}

QString NewCommand::parse(const QStringList &arguments)
{
    const QString error = parseWith(m_parser, u"new"_s, arguments, {});
    if (!error.isEmpty())
        return error;
    if (const QString wrong = NewChoices::takeHalf(m_parser, m_profile); !wrong.isEmpty())
        return wrong;
    QStringList needed{u"output"_s};
    if (m_profile.half != Half::ImportOnly)
        needed += u"source"_s;
    if (m_profile.half != Half::ExportOnly)
        needed += u"target"_s;
    for (const QString &option : needed) {
        if (m_parser.value(option).isEmpty())
            return tr("new needs --%1.").arg(option);
    }
    for (const auto &[option, connection] :
         {std::pair{u"source"_s, &m_profile.source}, {u"target"_s, &m_profile.target}}) {
        if (!needed.contains(option))
            continue;
        std::optional<Secret> password;
        if (const QString wrong = takeConnection(option, *connection, password); !wrong.isEmpty())
            return wrong;
        if (password)
            m_toKeep += {connection->id, *password};
    }
    return NewChoices::take(m_parser, m_profile);
}

QString NewCommand::takeConnection(const QString &option, SavedConnection &connection, std::optional<Secret> &password)
{
    const Result<ParsedConninfo> parsed = parseConninfo(m_parser.value(option));
    if (!parsed)
        return u"--%1: %2 %3"_s.arg(option, Words::sentence(parsed.error().message), parsed.error().toolWords);
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    connection.params = parsed->params;
    connection.passwordPlace = parsed->password ? PasswordPlace::Keychain : PasswordPlace::LibpqOwn;
    password = parsed->password;
    return {};
}

void NewCommand::start()
{
    if (m_toKeep.isEmpty())
        writeProfile();
    else
        m_secrets.probe([this](bool available) { keepPasswords(available); });
}

void NewCommand::keepPasswords(bool keychainAvailable)
{
    if (keychainAvailable) {
        keepNext();
        return;
    }
    Console::err(tr("A connection string holds a password, and no system keychain answers here to keep it. It was not "
                    "written anywhere.\n"
                    "Take it out of the string and put it where libpq looks for it: a line in ~/.pgpass, or PGPASSWORD "
                    "when the profile is run."));
    Q_EMIT finished(Usage);
}

void NewCommand::keepNext()
{
    if (m_toKeep.isEmpty()) {
        writeProfile();
        return;
    }
    const auto [id, password] = m_toKeep.takeFirst();
    m_secrets.write(id, password, [this](const Result<void> &written) {
        if (written)
            keepNext();
        else
            keepPasswords(false);
    });
}

void NewCommand::writeProfile()
{
    QString path = m_parser.value(u"output"_s);
    if (QFileInfo(path).suffix().isEmpty())
        path += u".trunkline"_s;
    if (const Result<void> written = ProfileFile::write(path, m_profile); !written) {
        Console::err(Console::printable(Words::sentence(written.error().message)));
        Q_EMIT finished(FailedToDoIt);
        return;
    }
    Console::out(tr("Profile written: %1").arg(Console::printable(path)));
    Q_EMIT finished(AllArrived);
}

} // namespace trunkline::cli
