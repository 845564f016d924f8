#include "cli/newchoices.h"

#include "core/json_names.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

QList<QCommandLineOption> NewChoices::options()
{
    return databaseOptions() + objectOptions() + roleOptions() + contentOptions() + workOptions();
}

QList<QCommandLineOption> NewChoices::databaseOptions()
{
    return {
        {u"target-database"_s, tr("the target database"), u"NAME"_s},
        {u"create"_s, tr("create the target database; it must not exist (default)")},
        {u"use-empty"_s, tr("use the target database that exists and is empty")},
        {u"replace"_s, tr("drop the target database and create it anew; run asks for --confirm-replace NAME")},
        {u"target-owner"_s, tr("the target database's owner (as on the source)"), u"NAME"_s},
        {u"encoding"_s, tr("the target database's encoding (as on the source)"), u"NAME"_s},
        {u"locale"_s, tr("the target database's locale (as on the source)"), u"NAME"_s},
        {u"locale-provider"_s, tr("whose locale it is: libc (default), icu or builtin"), u"PROVIDER"_s},
        {u"template"_s, tr("the template that the target database is made of (template0)"), u"NAME"_s},
    };
}

QList<QCommandLineOption> NewChoices::workOptions()
{
    return {
        {u"export-only"_s, tr("only export, into this folder; no --target is needed"), u"DIR"_s},
        {u"import-only"_s, tr("only import, from such a folder or an archive; no --source is needed"),
         u"DIR-or-ARCHIVE"_s},
        {u"managed-target"_s,
         tr("the rules for a target without superuser: auto (default, as it is recognised), yes or no"), u"WHETHER"_s},
        {u"method"_s,
         tr("how the data travels: file by an archive, directory by one that several jobs write and read, stream by a "
            "pipe, direct by COPY from server to server, auto (default) by the fastest of them that suits, chosen when "
            "it runs"),
         u"METHOD"_s, u"auto"_s},
        {u"jobs"_s,
         tr("parallel jobs, 1 to 64 (2): of pg_restore, with directory of pg_dump too, with direct sessions"), u"N"_s,
         u"2"_s},
        {u"on-error"_s, tr("when a statement of the import fails: go-on (default) or stop"), u"WHAT"_s},
        {u"no-analyze"_s, tr("do not analyze the target database afterwards")},
        {u"verify"_s, tr("how source and target are compared at the end: none, counts, checksums (default) or sample"),
         u"LEVEL"_s},
        {u"sample-over"_s, tr("with --verify sample: of tables from so many megabytes on (1000)"), u"MB"_s},
        {u"verify-connections"_s, tr("connections to each side that read tables for it, 1 to 32 (2)"), u"N"_s},
        {u"freeze-source"_s,
         tr("make the source database read-only while the run is on; its other sessions are ended")},
        {u"dump-folder"_s, tr("where the archive is written"), u"DIR"_s},
        {u"keep-dump"_s, tr("keep the archive after a run that succeeded")},
        {u"compression"_s,
         tr("compression of the archive: none, 0 to 9 or gzip:1 to gzip:9; with client tools from 16 on lz4, zstd, or "
            "with a level zstd:3 (what pg_dump takes by itself)"),
         u"HOW"_s},
    };
}

QString NewChoices::firstGiven(const QCommandLineParser &given, const QStringList &names)
{
    for (const QString &name : names) {
        if (given.isSet(name))
            return name;
    }
    return {};
}

QString NewChoices::atMostOne(const QCommandLineParser &given, const QStringList &names)
{
    QStringList both;
    for (const QString &name : names) {
        if (given.isSet(name))
            both += u"--"_s + name;
    }
    return both.size() < 2 ? QString() : tr("Only one of %1 can be given.").arg(both.join(u", "_s));
}

QString NewChoices::takeHalf(const QCommandLineParser &given, MigrationProfile &profile)
{
    if (const QString wrong = atMostOne(given, {u"export-only"_s, u"import-only"_s}); !wrong.isEmpty())
        return wrong;
    const bool exports = given.isSet(u"export-only"_s);
    if (!exports && !given.isSet(u"import-only"_s))
        return {};
    const QString half = exports ? u"export-only"_s : u"import-only"_s;
    if (given.value(half).trimmed().isEmpty())
        return exports ? tr("--export-only needs a folder.") : tr("--import-only needs a folder or an archive.");
    const QString senseless =
        exports ? firstGiven(given, {u"target"_s, u"target-database"_s, u"create"_s, u"use-empty"_s, u"replace"_s,
                                     u"target-owner"_s, u"encoding"_s, u"locale"_s, u"locale-provider"_s, u"template"_s,
                                     u"managed-target"_s, u"alter-existing-roles"_s, u"no-analyze"_s, u"verify"_s,
                                     u"sample-over"_s, u"verify-connections"_s, u"dump-folder"_s, u"keep-dump"_s})
                : firstGiven(given, {u"source"_s, u"freeze-source"_s, u"dump-folder"_s, u"keep-dump"_s,
                                     u"compression"_s, u"verify"_s, u"sample-over"_s, u"verify-connections"_s});
    if (!senseless.isEmpty())
        return exports
                   ? tr("--%1 has no meaning with --export-only: no target is asked, and the folder is that of "
                        "--export-only. Leave it away.")
                         .arg(senseless)
                   : tr("--%1 has no meaning with --import-only: no source is asked, and nothing is dumped. Leave it "
                        "away.")
                         .arg(senseless);
    profile.half = exports ? Half::ExportOnly : Half::ImportOnly;
    profile.archive = QDir(given.value(half)).absolutePath();
    return {};
}

QString NewChoices::take(const QCommandLineParser &given, MigrationProfile &profile)
{
    QString wrong = takeDatabase(given, profile);
    if (wrong.isEmpty())
        wrong = takeObjects(given, profile.objects);
    if (wrong.isEmpty())
        wrong = takeRoles(given, profile.roles);
    if (wrong.isEmpty())
        wrong = takeOwnership(given, profile.ownership);
    if (wrong.isEmpty())
        wrong = takeContent(given, profile.content);
    if (wrong.isEmpty())
        wrong = takeWork(given, profile);
    return wrong;
}

QString NewChoices::takeDatabase(const QCommandLineParser &given, MigrationProfile &profile)
{
    if (const QString wrong = atMostOne(given, {u"create"_s, u"use-empty"_s, u"replace"_s}); !wrong.isEmpty())
        return wrong;
    TargetDatabase &database = profile.targetDatabase;
    if (given.isSet(u"use-empty"_s))
        database.mode = TargetDatabaseMode::UseEmpty;
    else if (given.isSet(u"replace"_s))
        database.mode = TargetDatabaseMode::Replace;
    const QString signIn = profile.target.params.databaseName();
    if (given.isSet(u"target-database"_s))
        database.name = given.value(u"target-database"_s);
    else if (signIn != "postgres"_L1 && signIn != "template1"_L1)
        database.name = signIn;

    const QString senseless =
        firstGiven(given, {u"target-owner"_s, u"encoding"_s, u"locale"_s, u"locale-provider"_s, u"template"_s});
    if (database.mode == TargetDatabaseMode::UseEmpty && !senseless.isEmpty())
        return tr("--%1 has no meaning with --use-empty: a database that exists keeps what it was created with. Leave "
                  "it "
                  "away, or give --create or --replace.")
            .arg(senseless);
    database.owner = given.value(u"target-owner"_s);
    database.encoding = given.value(u"encoding"_s);
    database.locale = given.value(u"locale"_s);
    if (!database.locale.isEmpty())
        database.localeProvider = u"libc"_s;
    if (given.isSet(u"locale-provider"_s)) {
        if (database.locale.isEmpty())
            return tr("--locale-provider needs --locale.");
        database.localeProvider = given.value(u"locale-provider"_s);
        if (!QStringList{u"libc"_s, u"icu"_s, u"builtin"_s}.contains(database.localeProvider))
            return tr("--locale-provider takes libc, icu or builtin, not “%1”.").arg(database.localeProvider);
    }
    if (const QString name = given.value(u"template"_s); !name.isEmpty())
        database.databaseTemplate = name;
    return {};
}

QString NewChoices::takeVerification(const QCommandLineParser &given, VerificationOptions &verification)
{
    if (given.isSet(u"verify"_s)) {
        const auto level = enumFromName<VerifyLevel>(given.value(u"verify"_s));
        if (!level)
            return tr("--verify takes none, counts, checksums or sample, not “%1”.").arg(given.value(u"verify"_s));
        verification.level = *level;
    }
    bool isNumber = false;
    if (given.isSet(u"sample-over"_s)) {
        if (verification.level != VerifyLevel::Sample)
            return tr("--sample-over needs --verify sample.");
        const int megabytes = given.value(u"sample-over"_s).toInt(&isNumber);
        if (!isNumber || megabytes < 0)
            return tr("--sample-over takes a number of megabytes, not “%1”.").arg(given.value(u"sample-over"_s));
        verification.sampleOver = megabytes * 1'000'000LL;
    }
    if (given.isSet(u"verify-connections"_s)) {
        const QString wanted = given.value(u"verify-connections"_s);
        verification.connections = wanted.toInt(&isNumber);
        if (!isNumber || verification.connections < 1 ||
            verification.connections > VerificationOptions::mostConnections)
            return tr("--verify-connections takes a number from 1 to %1, not “%2”.")
                .arg(QString::number(VerificationOptions::mostConnections), wanted);
    }
    return {};
}

bool NewChoices::takeCompression(const QString &how, DumpOptions &dump)
{
    bool isNumber = false;
    const int plain = how.toInt(&isNumber);
    const QString name = isNumber || how == "none"_L1 ? u"gzip"_s : how.section(u':', 0, 0);
    const auto compressor = enumFromName<Compressor>(name);
    if (!compressor)
        return false;
    dump.compressor = *compressor;
    dump.compression = -1;
    if (isNumber)
        dump.compression = plain;
    else if (how == "none"_L1)
        dump.compression = 0;
    else if (how.contains(u':'))
        dump.compression = how.section(u':', 1).toInt(&isNumber);
    else
        return true;
    return (isNumber || how == "none"_L1) && dump.compression >= DumpOptions::lowestLevel(dump.compressor) &&
           dump.compression <= DumpOptions::highestLevel(dump.compressor);
}

QString NewChoices::takeWork(const QCommandLineParser &given, MigrationProfile &profile)
{
    if (given.isSet(u"managed-target"_s)) {
        const auto managed = enumFromName<ManagedTarget>(given.value(u"managed-target"_s));
        if (!managed)
            return tr("--managed-target takes auto, yes or no, not “%1”.").arg(given.value(u"managed-target"_s));
        profile.managedTarget = *managed;
    }
    profile.methodIsAdvised = given.value(u"method"_s) == "auto"_L1;
    const auto method =
        profile.methodIsAdvised ? std::optional(Method::File) : enumFromName<Method>(given.value(u"method"_s));
    if (!method)
        return tr("--method takes auto, file, directory, stream or direct, not “%1”.").arg(given.value(u"method"_s));
    profile.method = *method;
    if (profile.half != Half::ImportOnly && profile.usedMethod() != *method)
        return tr("--method %1 needs both servers at the same time, and cannot be had with --export-only.")
            .arg(given.value(u"method"_s));
    bool number = false;
    profile.jobs = given.value(u"jobs"_s).toInt(&number);
    if (!number || profile.jobs < 1 || profile.jobs > 64)
        return tr("--jobs takes a number from 1 to 64, not “%1”.").arg(given.value(u"jobs"_s));
    if (given.isSet(u"on-error"_s)) {
        const auto onError = enumFromName<OnError>(given.value(u"on-error"_s));
        if (!onError)
            return tr("--on-error takes go-on or stop, not “%1”.").arg(given.value(u"on-error"_s));
        profile.onError = *onError;
    }
    if (const QString wrong = takeVerification(given, profile.verification); !wrong.isEmpty())
        return wrong;
    profile.analyze = !given.isSet(u"no-analyze"_s);
    profile.freezeSource = given.isSet(u"freeze-source"_s);
    if (given.isSet(u"dump-folder"_s))
        profile.dump.folder = QDir(given.value(u"dump-folder"_s)).absolutePath();
    profile.dump.keep = given.isSet(u"keep-dump"_s);
    if (given.isSet(u"compression"_s)) {
        if (!takeCompression(given.value(u"compression"_s), profile.dump))
            return tr("--compression takes none, a number from 0 to 9, gzip, lz4 or zstd with or without a level, not "
                      "“%1”.")
                .arg(given.value(u"compression"_s));
    }
    const QString senseless = firstGiven(given, {u"keep-dump"_s, u"compression"_s});
    if (profile.methodIsAdvised)
        return {};
    if ((profile.usedMethod() == Method::Stream || profile.usedMethod() == Method::Direct) && !senseless.isEmpty())
        return tr("--%1 has no meaning with --method %2, which keeps no archive. Leave it away.")
            .arg(senseless, enumName(profile.method));
    return {};
}

} // namespace trunkline::cli
