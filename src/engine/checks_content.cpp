#include "engine/checklist.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
Finding contentFinding(const QString &id, Severity severity, const QString &code, const QStringList &arguments = {},
                       const QStringList &objects = {})
{
    Finding finding;
    finding.checkId = id;
    finding.severity = severity;
    finding.message = Message{code, arguments};
    finding.objects = objects;
    return finding;
}
} // namespace

std::optional<Finding> checkSourceDatabase(const CheckInput &input)
{
    if (!input.source)
        return std::nullopt;
    if (input.profile.sourceDatabaseName().isEmpty())
        return contentFinding(u"SRC-DB"_s, Severity::Blocks, u"finding.source-database-unnamed"_s);
    return contentFinding(u"SRC-DB"_s, Severity::Passed, u"finding.source-database"_s,
                          {input.profile.sourceDatabaseName(), QString::number(input.source->tableCount)});
}

std::optional<Finding> checkReadable(const CheckInput &input)
{
    if (!input.source)
        return std::nullopt;
    const QStringList &tables = input.source->unreadableTables;
    if (tables.isEmpty())
        return contentFinding(u"READ-PRIV"_s, Severity::Passed, u"finding.source-readable"_s,
                              {input.source->currentUser});
    Finding finding = contentFinding(u"READ-PRIV"_s, Severity::Blocks, u"finding.source-not-readable"_s,
                                     {QString::number(tables.size()), input.source->currentUser}, tables);
    finding.detail = Message{u"finding.source-not-readable-detail"_s, {}};
    return finding;
}

std::optional<Finding> checkRowSecurity(const CheckInput &input)
{
    if (!input.source || input.source->rowSecurityTables.isEmpty())
        return std::nullopt;
    const QStringList &tables = input.source->rowSecurityTables;
    Finding finding = contentFinding(u"RLS"_s, Severity::Blocks, u"finding.row-security"_s,
                                     {QString::number(tables.size()), input.source->currentUser}, tables);
    finding.detail = Message{u"finding.row-security-detail"_s, {input.source->currentUser}};
    return finding;
}

std::optional<Finding> checkExtensions(const CheckInput &input)
{
    if (!input.source || !input.target || input.source->extensions.isEmpty())
        return std::nullopt;
    QStringList missing;
    for (const QString &extension : input.source->extensions) {
        if (!input.target->availableExtensions.contains(extension))
            missing += extension;
    }
    if (missing.isEmpty())
        return contentFinding(u"EXT-MISSING"_s, Severity::Passed, u"finding.extensions-available"_s,
                              {QString::number(input.source->extensions.size())});
    Finding finding = contentFinding(u"EXT-MISSING"_s, Severity::Blocks, u"finding.extensions-missing"_s,
                                     {QString::number(missing.size()), missing.join(u", "_s)}, missing);
    finding.detail = Message{u"finding.extensions-missing-detail"_s, {}};
    finding.mayOverride = true;
    return finding;
}

std::optional<Finding> checkEncoding(const CheckInput &input)
{
    if (!input.source || !input.target)
        return std::nullopt;
    const DatabaseFacts *source = input.source->database(input.profile.sourceDatabaseName());
    if (!source)
        return std::nullopt;
    QString target = input.profile.targetDatabase.encoding;
    if (input.profile.targetDatabase.mode == TargetDatabaseMode::UseEmpty) {
        const DatabaseFacts *existing = input.target->database(input.profile.targetDatabaseName());
        target = existing ? existing->encoding : QString();
    }
    if (target.isEmpty())
        target = source->encoding;
    if (source->encoding == "SQL_ASCII"_L1) {
        Finding finding = contentFinding(u"ENC"_s, Severity::Warning, u"finding.encoding-sql-ascii"_s, {target});
        finding.detail = Message{u"finding.encoding-sql-ascii-detail"_s, {}};
        return finding;
    }
    if (target == source->encoding || target == "UTF8"_L1)
        return contentFinding(u"ENC"_s, Severity::Passed, u"finding.encoding-fits"_s, {source->encoding, target});
    Finding finding =
        contentFinding(u"ENC"_s, Severity::Warning, u"finding.encoding-differs"_s, {source->encoding, target});
    finding.detail = Message{u"finding.encoding-differs-detail"_s, {target}};
    return finding;
}

} // namespace trunkline
