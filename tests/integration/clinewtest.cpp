#include "core/json.h"
#include "support/clirunner.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// trunkline-cli new: what its options say in the written profile. No server is asked.
class CliNewTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    CliRunner m_cli{QStringLiteral(TRUNKLINE_CLI)};

    QString path() const { return m_folder.filePath(u"made.trunkline"_s); }

    /// The value behind "ownership.roleMap", as compact JSON.
    static QString valueAt(const QJsonObject &root, const QString &path)
    {
        QJsonValue value = root;
        for (const QString &part : path.split(u'.'))
            value = value.toObject().value(part);
        if (value.isString())
            return value.toString();
        const QByteArray json = QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.sliced(5, json.size() - 6));
    }
    static void row(const char *name, const QStringList &options, const QMap<QString, QString> &expected)
    {
        QTest::newRow(name) << options << expected;
    }

    void compareWith(const QMap<QString, QString> &expected)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QCOMPARE(it.key() + u' ' + valueAt(written, it.key()), it.key() + u' ' + it.value());
        QVERIFY(migrationProfileFromJson(written).ok());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void cleanup() { QFile::remove(path()); }

    void theProfileSaysWhatWasChosen_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QMap<QString, QString>>("expected");
        row("nothing", {},
            {{u"half"_s, u"both"_s},
             {u"objects.schemas"_s, u"[]"_s},
             {u"objects.largeObjects"_s, u"as-selected"_s},
             {u"roles.selection"_s, u"none"_s},
             {u"roles.takeVerifiers"_s, u"false"_s},
             {u"ownership.owners"_s, u"keep"_s},
             {u"ownership.grants"_s, u"keep"_s},
             {u"ownership.defaultPrivileges"_s, u"true"_s},
             {u"content.comments"_s, u"true"_s},
             {u"content.tablespaces"_s, u"keep"_s},
             {u"managedTarget"_s, u"auto"_s},
             {u"onError"_s, u"go-on"_s},
             {u"analyze"_s, u"true"_s},
             {u"dump.compression"_s, u"-1"_s},
             {u"targetDatabase.name"_s, u"there"_s}});
        row("patterns",
            {u"--schema"_s, u"sales*"_s, u"--schema"_s, u"\"Odd.Name\""_s, u"--exclude-schema"_s, u"sales_old"_s,
             u"--table"_s, u"public.t?"_s, u"--exclude-table"_s, u"log_*"_s, u"--exclude-table=log.x"_s,
             u"--exclude-table-data"_s, u"audit.*"_s, u"--schema"_s, u"sales*"_s},
            {{u"objects.schemas"_s, u"[\"sales*\",\"\\\"Odd.Name\\\"\"]"_s},
             {u"objects.excludedSchemas"_s, u"[\"sales_old\"]"_s},
             {u"objects.tables"_s, u"[\"public.t?\"]"_s},
             {u"objects.excludedTables"_s, u"[\"log_*\",\"log.x\"]"_s},
             {u"objects.excludedTableData"_s, u"[\"audit.*\"]"_s}});
        row("single objects",
            {u"--leave-out"_s, u"function:sales.fee(a.amount)"_s, u"--leave-out"_s, u"extension:postgis"_s,
             u"--leave-out"_s, u"index:\"a.b\".t.\"i\"\"x\""_s},
            {{u"objects.choices"_s,
              u"[{\"kind\":\"function\",\"name\":\"fee(a.amount)\",\"schema\":\"sales\",\"travel\":\"left-out\"},"
              "{\"kind\":\"extension\",\"name\":\"postgis\",\"travel\":\"left-out\"},"
              "{\"kind\":\"index\",\"name\":\"i\\\"x\",\"relation\":\"t\",\"schema\":\"a.b\",\"travel\":\"left-out\"}]"_s}});
        row("large objects", {u"--large-objects"_s}, {{u"objects.largeObjects"_s, u"take"_s}});
        row("no large objects", {u"--no-large-objects"_s}, {{u"objects.largeObjects"_s, u"leave-out"_s}});
        row("roles", {u"--roles"_s, u"--exclude-role"_s, u"a b"_s, u"--exclude-role"_s, u"C"_s},
            {{u"roles.selection"_s, u"in-use"_s}, {u"roles.leftOut"_s, u"[\"a b\",\"C\"]"_s}});
        row("all roles", {u"--all-roles"_s, u"--alter-existing-roles"_s, u"--take-verifiers"_s},
            {{u"roles.selection"_s, u"all"_s},
             {u"roles.alterExisting"_s, u"true"_s},
             {u"roles.takeVerifiers"_s, u"true"_s}});
        row("one owner", {u"--owner"_s, u"app"_s},
            {{u"ownership.owners"_s, u"one"_s}, {u"ownership.owner"_s, u"app"_s}, {u"ownership.grants"_s, u"keep"_s}});
        row("no owner", {u"--no-owner"_s, u"--no-grants"_s, u"--no-default-privileges"_s},
            {{u"ownership.owners"_s, u"one"_s},
             {u"ownership.owner"_s, QString()},
             {u"ownership.grants"_s, u"drop"_s},
             {u"ownership.defaultPrivileges"_s, u"false"_s}});
        row("map",
            {u"--map-owner"_s, u"postgres=admin"_s, u"--map-owner"_s, u"\"a=b\"=c=d"_s, u"--map-owner"_s,
             u"x=\"y\"\"=z\""_s},
            {{u"ownership.owners"_s, u"map"_s},
             {u"ownership.grants"_s, u"map"_s},
             {u"ownership.roleMap"_s, u"{\"a=b\":\"c=d\",\"postgres\":\"admin\",\"x\":\"y\\\"=z\"}"_s}});
        row("map owners only", {u"--map-owner"_s, u"a=b"_s, u"--keep-grants"_s},
            {{u"ownership.owners"_s, u"map"_s}, {u"ownership.grants"_s, u"keep"_s}});
        row("map owners, no grants", {u"--map-owner"_s, u"a=b"_s, u"--no-grants"_s},
            {{u"ownership.owners"_s, u"map"_s}, {u"ownership.grants"_s, u"drop"_s}});
        row("map grants only", {u"--map-owner"_s, u"a=b"_s, u"--keep-owners"_s},
            {{u"ownership.owners"_s, u"keep"_s}, {u"ownership.grants"_s, u"map"_s}});
        row("one owner, map grants", {u"--map-owner"_s, u"a=b"_s, u"--owner"_s, u"c"_s, u"--map-grants"_s},
            {{u"ownership.owners"_s, u"one"_s}, {u"ownership.owner"_s, u"c"_s}, {u"ownership.grants"_s, u"map"_s}});
        row("what else travels",
            {u"--no-comments"_s, u"--no-publications"_s, u"--no-subscriptions"_s, u"--no-security-labels"_s,
             u"--no-database-settings"_s, u"--no-role-settings"_s, u"--no-database-properties"_s, u"--no-tablespaces"_s,
             u"--no-toast-compression"_s, u"--no-table-access-method"_s},
            {{u"content"_s,
              u"{\"comments\":false,\"databaseProperties\":false,\"databaseSettings\":false,"
              "\"publications\":false,\"roleSettings\":false,\"securityLabels\":false,"
              "\"subscriptions\":false,\"tableAccessMethods\":false,\"tablespaceMap\":{},\"tablespaces\":\"default\","
              "\"toastCompression\":false}"_s}});
        row("tablespaces", {u"--map-tablespace"_s, u"fast=pg_default"_s},
            {{u"content.tablespaces"_s, u"map"_s}, {u"content.tablespaceMap"_s, u"{\"fast\":\"pg_default\"}"_s}});
        row("managed", {u"--managed-target"_s, u"yes"_s}, {{u"managedTarget"_s, u"yes"_s}});
        row("target database",
            {u"--replace"_s, u"--target-database"_s, u"other"_s, u"--target-owner"_s, u"boss"_s, u"--encoding"_s,
             u"UTF8"_s, u"--locale"_s, u"de-DE"_s, u"--locale-provider"_s, u"icu"_s, u"--template"_s, u"mine"_s},
            {{u"targetDatabase"_s, u"{\"encoding\":\"UTF8\",\"locale\":\"de-DE\",\"localeProvider\":\"icu\",\"mode\":"
                                   "\"replace\",\"name\":\"other\",\"owner\":\"boss\",\"template\":\"mine\"}"_s}});
        row("locale of libc", {u"--locale"_s, u"C"_s},
            {{u"targetDatabase.locale"_s, u"C"_s}, {u"targetDatabase.localeProvider"_s, u"libc"_s}});
        row("method", {u"--method"_s, u"directory"_s}, {{u"method"_s, u"directory"_s}});
        row("stream", {u"--method"_s, u"stream"_s}, {{u"method"_s, u"stream"_s}});
        row("zstd", {u"--compression"_s, u"zstd:3"_s},
            {{u"dump.compressor"_s, u"zstd"_s}, {u"dump.compression"_s, u"3"_s}});
        row("none", {u"--compression"_s, u"none"_s},
            {{u"dump.compressor"_s, u"gzip"_s}, {u"dump.compression"_s, u"0"_s}});
        row("work",
            {u"--on-error"_s, u"stop"_s, u"--no-analyze"_s, u"--compression"_s, u"9"_s, u"--jobs"_s, u"7"_s,
             u"--keep-dump"_s, u"--freeze-source"_s},
            {{u"onError"_s, u"stop"_s},
             {u"analyze"_s, u"false"_s},
             {u"jobs"_s, u"7"_s},
             {u"freezeSource"_s, u"true"_s},
             {u"dump.compression"_s, u"9"_s},
             {u"dump.keep"_s, u"true"_s}});
    }
    void theProfileSaysWhatWasChosen()
    {
        QFETCH(QStringList, options);
        using Expected = QMap<QString, QString>;
        QFETCH(Expected, expected);
        const CliRunner::Ended ended = m_cli.run(QStringList{u"new"_s, u"--source"_s, u"host=a dbname=here"_s,
                                                             u"--target"_s, u"host=b dbname=there"_s, u"-o"_s, path()} +
                                                 options);
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
        compareWith(expected);
    }
    void halves()
    {
        CliRunner::Ended ended = m_cli.run({u"new"_s, u"--source"_s, u"host=a dbname=here"_s, u"--export-only"_s,
                                            m_folder.filePath(u"out"_s), u"--roles"_s, u"-o"_s, path()});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
        compareWith({{u"half"_s, u"export-only"_s},
                     {u"archive"_s, m_folder.filePath(u"out"_s)},
                     {u"target.params"_s, u"{}"_s},
                     {u"targetDatabase.name"_s, QString()},
                     {u"source.params.dbname"_s, u"here"_s}});
        ended = m_cli.run({u"new"_s, u"--target"_s, u"host=b dbname=postgres"_s, u"--import-only"_s,
                           u"some/where.dump"_s, u"-o"_s, path()});
        QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
        compareWith({{u"half"_s, u"import-only"_s},
                     {u"archive"_s, QDir(u"some/where.dump"_s).absolutePath()},
                     {u"source.params"_s, u"{}"_s},
                     {u"target.params.dbname"_s, u"postgres"_s}});
    }

    void contradictionsSayWhatToDo_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("said");
        const auto wrong = [](const char *name, const QStringList &options, const QString &said) {
            QTest::newRow(name) << options << said;
        };
        wrong("empty pattern", {u"--schema"_s, u""_s}, u"--schema: A pattern is empty"_s);
        wrong("dots", {u"--exclude-table-data"_s, u"a.b.c"_s}, u"too many dots"_s);
        wrong("schema with a dot", {u"--exclude-schema"_s, u"a.b"_s}, u"too many dots"_s);
        wrong("invalid", {u"--table"_s, u"a(b"_s}, u"is not valid"_s);
        wrong("large objects", {u"--large-objects"_s, u"--no-large-objects"_s}, u"Only one of"_s);
        wrong("kind", {u"--leave-out"_s, u"thing:x"_s}, u"KIND is one of schema, table"_s);
        wrong("no kind", {u"--leave-out"_s, u"x"_s}, u"KIND:NAME"_s);
        wrong("no schema", {u"--leave-out"_s, u"function:fee(integer)"_s}, u"needs schema.name"_s);
        wrong("no table", {u"--leave-out"_s, u"index:a.b"_s}, u"needs schema.table.name"_s);
        wrong("no name", {u"--leave-out"_s, u"extension:"_s}, u"needs a name"_s);
        wrong("two selections", {u"--roles"_s, u"--all-roles"_s}, u"Only one of --roles, --all-roles"_s);
        wrong("role without roles", {u"--exclude-role"_s, u"a"_s}, u"--exclude-role needs --roles"_s);
        wrong("altering without roles", {u"--alter-existing-roles"_s}, u"needs --roles"_s);
        wrong("verifiers without roles", {u"--take-verifiers"_s}, u"needs --roles"_s);
        wrong("two owners", {u"--owner"_s, u"a"_s, u"--no-owner"_s}, u"Only one of"_s);
        wrong("nobody", {u"--owner"_s, u""_s}, u"--no-owner gives everything"_s);
        wrong("map and one", {u"--map-owner"_s, u"a=b"_s, u"--no-owner"_s}, u"--map-grants as well"_s);
        wrong("map of nothing", {u"--map-owner"_s, u"a=b"_s, u"--keep-owners"_s, u"--no-grants"_s}, u"for nothing"_s);
        wrong("no map", {u"--map-grants"_s}, u"--map-owner A=B"_s);
        wrong("two grants", {u"--map-owner"_s, u"a=b"_s, u"--map-grants"_s, u"--no-grants"_s}, u"Only one of"_s);
        wrong("no =", {u"--map-owner"_s, u"\"a=b\""_s}, u"takes A=B"_s);
        wrong("no side", {u"--map-owner"_s, u"a="_s}, u"takes A=B"_s);
        wrong("open quote", {u"--map-owner"_s, u"a=\"b"_s}, u"takes A=B"_s);
        wrong("twice", {u"--map-owner"_s, u"a=b"_s, u"--map-owner"_s, u"a=c"_s}, u"“a” twice"_s);
        wrong("tablespaces", {u"--no-tablespaces"_s, u"--map-tablespace"_s, u"a=b"_s}, u"Only one of"_s);
        wrong("managed", {u"--managed-target"_s, u"perhaps"_s}, u"auto, yes or no"_s);
        wrong("on error", {u"--on-error"_s, u"panic"_s}, u"go-on or stop"_s);
        wrong("method", {u"--method"_s, u"teleport"_s}, u"directory, stream or direct"_s);
        wrong("compression", {u"--compression"_s, u"10"_s}, u"0 to 9"_s);
        wrong("level", {u"--compression"_s, u"lz4:0"_s}, u"gzip, lz4 or zstd"_s);
        wrong("keeps none", {u"--method"_s, u"stream"_s, u"--keep-dump"_s}, u"no meaning with --method stream"_s);

        wrong("provider", {u"--locale"_s, u"C"_s, u"--locale-provider"_s, u"glibc"_s}, u"libc, icu or builtin"_s);
        wrong("provider alone", {u"--locale-provider"_s, u"icu"_s}, u"needs --locale"_s);
        wrong("existing keeps", {u"--use-empty"_s, u"--encoding"_s, u"UTF8"_s}, u"--encoding has no meaning"_s);
        wrong("both halves", {u"--export-only"_s, u"x"_s, u"--import-only"_s, u"x"_s}, u"Only one of"_s);
        wrong("export to a target", {u"--export-only"_s, u"x"_s}, u"--target has no meaning with --export-only"_s);
        wrong("import of a source", {u"--import-only"_s, u"x"_s}, u"--source has no meaning with --import-only"_s);
        wrong("export nowhere", {u"--export-only"_s, u""_s}, u"needs a folder"_s);
    }
    void contradictionsSayWhatToDo()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, said);
        const CliRunner::Ended ended = m_cli.run(
            QStringList{u"new"_s, u"--source"_s, u"dbname=a"_s, u"--target"_s, u"dbname=b"_s, u"-o"_s, path()} +
            options);
        QCOMPARE(ended.exitCode, 64);
        QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
        QVERIFY(!QFile::exists(path()));
    }

    void theManPageTellsEveryOption()
    {
        QFile file(QStringLiteral(TRUNKLINE_SOURCE_DIR) + u"/packaging/linux/trunkline-cli.1"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
        const QString told = page.section(u"\n.SS new"_s, 1).section(u"\n.SS check"_s, 0, 0);
        static const QRegularExpression option(u"--[a-z][a-z-]*[a-z]"_s);
        const auto optionsIn = [](const QString &text) {
            QStringList names;
            for (auto it = option.globalMatch(text); it.hasNext();)
                names += it.next().captured();
            names.removeDuplicates();
            return names;
        };
        const CliRunner::Ended help = m_cli.run({u"new"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        const QStringList inHelp = optionsIn(help.out);
        QVERIFY(inHelp.size() > 50);
        for (const QString &name : inHelp) {
            if (name != "--confirm-replace"_L1) // an option of run
                QVERIFY2(optionsIn(told).contains(name), qPrintable(name));
        }
        for (const QString &name : optionsIn(told))
            QVERIFY2(inHelp.contains(name), qPrintable(name));
    }
};

TRUNKLINE_TEST(CliNewTest)
#include "clinewtest.moc"
