#include "cli/newcommand.h"

#include "cli/console.h"
#include "cli/exitcodes.h"
#include "engine/words.h"
#include "pg/conninfo.h"
#include "store/profilefile.h"

#include <QDir>
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
        {u"target-database"_s, tr("the target database"), u"NAME"_s},
        {u"create"_s, tr("create the target database; it must not exist (default)")},
        {u"use-empty"_s, tr("use the target database that exists and is empty")},
        {u"replace"_s, tr("drop the target database and create it anew; run asks for --confirm-replace NAME")},
        {u"roles"_s, tr("take along the roles that the database uses")},
        {u"all-roles"_s, tr("take along all roles of the source server")},
        {u"method"_s, tr("how the data travels: file (default)"), u"METHOD"_s, u"file"_s},
        {u"jobs"_s, tr("parallel jobs of the import, 1 to 64 (2)"), u"N"_s, u"2"_s},
        {u"dump-folder"_s, tr("where the archive is written"), u"DIR"_s},
        {u"keep-dump"_s, tr("keep the archive after a run that succeeded")},
        {{u"o"_s, u"output"_s}, tr("the profile to write"), u"FILE"_s},
    });
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
    for (const QString &needed : {u"source"_s, u"target"_s, u"output"_s}) {
        if (m_parser.value(needed).isEmpty())
            return tr("new needs --%1.").arg(needed);
    }
    for (const auto &[option, connection] :
         {std::pair{u"source"_s, &m_profile.source}, {u"target"_s, &m_profile.target}}) {
        std::optional<Secret> password;
        if (const QString wrong = takeConnection(option, *connection, password); !wrong.isEmpty())
            return wrong;
        if (password)
            m_toKeep += {connection->id, *password};
    }
    return takeOptions();
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

QString NewCommand::takeOptions()
{
    const int modes =
        int(m_parser.isSet(u"create"_s)) + int(m_parser.isSet(u"use-empty"_s)) + int(m_parser.isSet(u"replace"_s));
    if (modes > 1)
        return tr("Only one of --create, --use-empty and --replace can be given.");
    TargetDatabase &database = m_profile.targetDatabase;
    if (m_parser.isSet(u"use-empty"_s))
        database.mode = TargetDatabaseMode::UseEmpty;
    else if (m_parser.isSet(u"replace"_s))
        database.mode = TargetDatabaseMode::Replace;
    const QString signIn = m_profile.target.params.databaseName();
    if (m_parser.isSet(u"target-database"_s))
        database.name = m_parser.value(u"target-database"_s);
    else if (signIn != "postgres"_L1 && signIn != "template1"_L1)
        database.name = signIn;

    if (m_parser.isSet(u"roles"_s) && m_parser.isSet(u"all-roles"_s))
        return tr("Only one of --roles and --all-roles can be given.");
    if (m_parser.isSet(u"roles"_s))
        m_profile.roles.selection = RoleSelection::InUse;
    else if (m_parser.isSet(u"all-roles"_s))
        m_profile.roles.selection = RoleSelection::All;

    if (m_parser.value(u"method"_s) != "file"_L1)
        return tr("--method takes file, not “%1”.").arg(m_parser.value(u"method"_s));
    bool number = false;
    m_profile.jobs = m_parser.value(u"jobs"_s).toInt(&number);
    if (!number || m_profile.jobs < 1 || m_profile.jobs > 64)
        return tr("--jobs takes a number from 1 to 64, not “%1”.").arg(m_parser.value(u"jobs"_s));
    if (m_parser.isSet(u"dump-folder"_s))
        m_profile.dump.folder = QDir(m_parser.value(u"dump-folder"_s)).absolutePath();
    m_profile.dump.keep = m_parser.isSet(u"keep-dump"_s);
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
