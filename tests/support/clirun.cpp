#include "support/clirun.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

QJsonObject CliRun::entry(const QString &kind, const QString &name) const
{
    const QJsonArray entries = ledger.value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        if (value["kind"_L1].toString() == kind && value["name"_L1].toString() == name)
            return value.toObject();
    }
    return {};
}

QString CliRun::stateOf(const QString &kind, const QString &name) const
{
    return entry(kind, name).value("state"_L1).toString();
}

QJsonObject CliRun::finding(const QString &checkId) const
{
    for (const QJsonObject &finding : findings) {
        if (finding.value("check"_L1).toString() == checkId)
            return finding;
    }
    return {};
}

QJsonObject CliRun::problem(const QString &code) const
{
    for (const QJsonObject &problem : problems) {
        if (problem.value("message"_L1)["code"_L1].toString() == code)
            return problem;
    }
    return {};
}

QStringList CliRun::differences() const
{
    QStringList names;
    for (const QJsonValue &table : verification.value("tables"_L1).toArray()) {
        if (table["result"_L1].toString() == "different"_L1)
            names += u"TABLE "_s + table["name"_L1].toString();
    }
    for (const QJsonValue &one : verification.value("catalogs"_L1)["differences"_L1].toArray()) {
        if (!one["byChoice"_L1].toBool())
            names += QStringList{one["kind"_L1].toString(), one["name"_L1].toString(), one["facet"_L1].toString()}
                         .join(u' ')
                         .trimmed();
    }
    return names;
}

QString CliRun::told() const
{
    QStringList lines{u"exit %1, %2"_s.arg(exitCode).arg(state), differences().join(u'\n'), err};
    for (const QJsonObject &problem : problems)
        lines += QString::fromUtf8(QJsonDocument(problem).toJson(QJsonDocument::Compact));
    for (const QJsonObject &finding : findings) {
        if (finding.value("severity"_L1).toString() == "blocks"_L1)
            lines += QString::fromUtf8(QJsonDocument(finding).toJson(QJsonDocument::Compact));
    }
    return lines.join(u'\n');
}

CliMigrations::CliMigrations(const QString &program, const TestServer &source, const TestServer &target)
    : m_program(program)
    , m_source(source)
    , m_target(target)
{
}

CliRunner::Ended CliMigrations::cli(const QStringList &arguments) const
{
    return CliRunner(m_program).run(arguments);
}

QString CliMigrations::profile(const QString &database, const QStringList &choices) const
{
    static int number = 0;
    const QString path = m_folder.filePath(u"profile%1.trunkline"_s.arg(++number));
    const QStringList method = choices.contains(u"--method"_s) ? QStringList() : QStringList{u"--method"_s, u"file"_s};
    const CliRunner::Ended made =
        cli(QStringList{u"new"_s, u"--source"_s, m_source.connectionString(database), u"--target"_s,
                        m_target.connectionString(), u"--dump-folder"_s, m_folder.filePath(u"dumps"_s), u"-o"_s, path} +
            method + choices);
    if (made.exitCode != 0)
        qFatal("%s", qPrintable(made.err));
    return path;
}

CliRun CliMigrations::run(const QString &profile, const QStringList &options) const
{
    const CliRunner::Ended ended = cli(QStringList{u"run"_s, profile, u"--json"_s} + options);
    CliRun result;
    result.exitCode = ended.exitCode;
    result.out = ended.out;
    result.err = ended.err;
    for (const QString &line : ended.out.split(u'\n', Qt::SkipEmptyParts)) {
        const QJsonObject event = QJsonDocument::fromJson(line.toUtf8()).object();
        const QString kind = event.value("event"_L1).toString();
        if (kind == "plan-made"_L1) {
            result.plan = event.value("plan"_L1).toObject();
            result.id = result.plan.value("runId"_L1).toString();
        } else if (kind == "state-changed"_L1) {
            result.state = event.value("state"_L1).toString();
        } else if (kind == "ledger-made"_L1) {
            result.ledger = event.value("ledger"_L1).toObject();
        } else if (kind == "verification-made"_L1) {
            result.verification = event.value("verification"_L1).toObject();
        } else if (kind == "problem"_L1) {
            result.problems += event.value("problem"_L1).toObject();
        } else if (kind == "findings-made"_L1) {
            for (const QJsonValue &finding : event.value("findings"_L1).toArray())
                result.findings += finding.toObject();
        }
    }
    return result;
}

CliRun CliMigrations::check(const QString &profile, const QStringList &options) const
{
    const CliRunner::Ended ended = cli(QStringList{u"check"_s, profile, u"--json"_s} + options);
    CliRun result;
    result.exitCode = ended.exitCode;
    result.out = ended.out;
    result.err = ended.err;
    const QJsonArray findings = QJsonDocument::fromJson(ended.out.toUtf8()).object().value("findings"_L1).toArray();
    for (const QJsonValue &finding : findings)
        result.findings += finding.toObject();
    return result;
}

} // namespace trunkline::testing
