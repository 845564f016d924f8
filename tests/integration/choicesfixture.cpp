#include "choicesfixture.h"

#include "core/quoting.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

const QString ChoicesFixture::database = QStringLiteral("it's \"100%\" db");
const QString ChoicesFixture::other = QStringLiteral("\"Ch 'other' 100% \"\"x\"\"\"");

namespace {
QString choicesFile(const QString &name)
{
    return QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/integration/data/") + name;
}
/// In the server's own folder; this is not for real use, and needs no folder of another user.
QString tablespaceStatements(const QString &name)
{
    return u"SET allow_in_place_tablespaces = true;\nCREATE TABLESPACE %1 LOCATION '';\n"_s.arg(name);
}
} // namespace

QString ChoicesFixture::start()
{
    TestServerOptions options;
    options.settings.insert(u"wal_level"_s, u"logical"_s); // without it a publication comes with a warning
    m_source = std::make_unique<TestServer>(options);
    m_target = std::make_unique<TestServer>(options);
    if (!m_source->start() || !m_target->start())
        return m_source->errorText() + m_target->errorText();
    PsqlResult made = m_source->runPsql(tablespaceStatements(u"ch_space"_s));
    if (made.ok())
        made = m_target->runPsql(tablespaceStatements(u"ch_space"_s) + tablespaceStatements(u"ch_else"_s) +
                                 u"GRANT CREATE ON TABLESPACE ch_else TO PUBLIC"_s);
    if (made.ok())
        made = m_source->runScript(choicesFile(u"choices_roles.sql"_s));
    m_source->createDatabase(database);
    if (made.ok())
        made = m_source->runScript(choicesFile(u"choices.sql"_s), database);
    m_sourceText = CatalogText::of(*m_source, database);
    return made.ok() ? QString() : made.errors + u'\n' + made.output;
}

void ChoicesFixture::prepareTarget(RolesThere roles)
{
    if (m_target->psql(u"SELECT count(*) FROM pg_subscription"_s) != u"0"_s) {
        m_target->psql(u"SELECT format('ALTER SUBSCRIPTION %I DISABLE; DROP SUBSCRIPTION %1$I', subname) FROM "
                       u"pg_subscription \\gexec\n"_s,
                       database);
    }
    const QString clean =
        u"DROP DATABASE IF EXISTS %1;\nSELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE rolname ILIKE "
        u"'ch\\_%' OR rolname LIKE 'Ch %' \\gexec\nCREATE ROLE ch_new;\n"_s.arg(Quoting::identifier(database));
    const PsqlResult cleaned = m_target->runPsql(clean);
    QVERIFY2(cleaned.ok(), qPrintable(cleaned.errors));
    if (roles == RolesThere::Yes) {
        const PsqlResult made = m_target->runScript(choicesFile(u"choices_roles.sql"_s));
        QVERIFY2(made.ok(), qPrintable(made.errors));
    }
}

CliRunner::Ended ChoicesFixture::migrate(const QStringList &choices, const QString &targetUser)
{
    const QString profile = m_folder.filePath(u"choices.trunkline"_s);
    QFile::remove(profile);
    ConnectionParams target = m_target->params();
    if (!targetUser.isEmpty())
        target.set(u"user"_s, targetUser);
    const CliRunner::Ended made =
        m_cli.run(QStringList{u"new"_s, u"--source"_s, m_source->connectionString(database), u"--target"_s,
                              Quoting::conninfo(target.values()), u"--dump-folder"_s, m_folder.filePath(u"dumps"_s),
                              u"-o"_s, profile} +
                  (choices.contains(u"--method"_s) ? QStringList() : QStringList{u"--method"_s, u"file"_s}) + choices);
    return made.exitCode == 0 ? m_cli.run({u"run"_s, profile}) : made;
}

CatalogsFound ChoicesFixture::verifyCatalogs()
{
    return CatalogsFound(
        m_cli.run({u"verify"_s, m_folder.filePath(u"choices.trunkline"_s), u"--level"_s, u"counts"_s, u"--json"_s}));
}

} // namespace trunkline::testing
