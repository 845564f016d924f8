#include "support/databasecompare.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {
QString runClientProgram(const TestServer &server, const QString &program, const QStringList &arguments,
                         QString *errors)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, server.password().revealText());
    environment.insert(u"PGCLIENTENCODING"_s, u"UTF8"_s);
    process.setProcessEnvironment(environment);
    process.start(TestServer::clientFolder() + u'/' + program, arguments);
    process.waitForFinished(300000);
    if (process.exitCode() != 0)
        *errors = QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}
} // namespace

QString dumpText(const TestServer &server, const QString &database)
{
    QString errors;
    const QString text = runClientProgram(
        server, u"pg_dump"_s, {u"-b"_s, u"--no-sync"_s, u"-d"_s, server.connectionString(database)}, &errors);
    if (!errors.isEmpty())
        return u"pg_dump failed: "_s + errors;
    QStringList kept;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u"-- Dumped from"_s) && !line.startsWith(u"-- Dumped by"_s) &&
            !line.startsWith(u"\\restrict"_s) && !line.startsWith(u"\\unrestrict"_s))
            kept += line;
    }
    return kept.join(u'\n');
}

QString sortedDumpText(const TestServer &server, const QString &database)
{
    QStringList lines = dumpText(server, database).split(u'\n');
    lines.sort();
    return lines.join(u'\n');
}

QString firstDifference(const QString &left, const QString &right)
{
    if (left == right)
        return {};
    const QStringList a = left.split(u'\n');
    const QStringList b = right.split(u'\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"line %1: %2 | %3"_s.arg(QString::number(i + 1), a.value(i), b.value(i));
    }
    return u"different"_s;
}

QString rowsText(const TestServer &server, const QString &database)
{
    const QString queries = server.psql(
        u"SELECT format('SELECT %L, count(*), coalesce(sum(hashtextextended(t::text, 0)), 0) FROM ONLY %I.%I t;', "
        u"relname, nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relkind = 'r' "
        u"AND nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY nspname COLLATE \"C\", relname COLLATE \"C\""_s,
        database);
    return server.psql(u"SET extra_float_digits = 3; SET timezone = 'UTC'; SET datestyle = ISO; "_s + queries,
                       database);
}

QString fillWithSample(TestServer &server, const QString &database, const QString &scale, bool extensions)
{
    server.createDatabase(database);
    QString errors;
    runClientProgram(server, u"psql"_s,
                     {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s, u"scale="_s + scale, u"-v"_s,
                      u"extensions="_s + (extensions ? u"1"_s : u"0"_s), u"-d"_s, server.connectionString(database),
                      u"-f"_s, QStringLiteral(TRUNKLINE_SOURCE_DIR "/resources/sample/ticketing.sql")},
                     &errors);
    return errors;
}

} // namespace trunkline::testing
