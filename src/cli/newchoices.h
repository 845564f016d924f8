#pragma once

#include "core/migrationprofile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace trunkline::cli {

/// The choices of trunkline-cli new, by the words of the window's Objects and Options pages: which options there are,
/// and what they say in a profile. Each take…() gives a usage error's text, or an empty one.
class NewChoices
{
    Q_DECLARE_TR_FUNCTIONS(NewChoices)
public:
    static QList<QCommandLineOption> options();
    /// The profile's connections are already in it.
    static QString take(const QCommandLineParser &given, MigrationProfile &profile);
    /// Whether --export-only or --import-only is given, and fits to what else is given.
    static QString takeHalf(const QCommandLineParser &given, MigrationProfile &profile);

private:
    static QList<QCommandLineOption> databaseOptions();
    static QList<QCommandLineOption> workOptions();
    static QList<QCommandLineOption> objectOptions();
    static QList<QCommandLineOption> roleOptions();
    static QList<QCommandLineOption> contentOptions();

    static QString takeDatabase(const QCommandLineParser &given, MigrationProfile &profile);
    static bool takeCompression(const QString &how, DumpOptions &dump);
    static QString takeVerification(const QCommandLineParser &given, VerificationOptions &verification);
    static QString takeWork(const QCommandLineParser &given, MigrationProfile &profile);
    static QString takeObjects(const QCommandLineParser &given, ObjectSelection &objects);
    static QString takeLeftOut(const QString &value, ObjectSelection &objects);
    static QString takeRoles(const QCommandLineParser &given, RoleOptions &roles);
    static QString takeOwnership(const QCommandLineParser &given, OwnershipOptions &ownership);
    static QString takeContent(const QCommandLineParser &given, ContentOptions &content);

    /// An error's text where more than one of them is given.
    static QString atMostOne(const QCommandLineParser &given, const QStringList &names);
    /// The first of them that is given; empty where none is.
    static QString firstGiven(const QCommandLineParser &given, const QStringList &names);
};

} // namespace trunkline::cli
