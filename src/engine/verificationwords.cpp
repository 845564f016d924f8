#include "engine/verificationwords.h"

#include "engine/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString dotted(const QString &schema, const QString &name)
{
    return schema.isEmpty() ? name : schema + u'.' + name;
}

int asCount(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString VerificationWords::name(const ObjectComparison &one)
{
    const bool isLargeObjects = one.object.schema.isEmpty() && one.object.name == "large objects"_L1;
    return isLargeObjects ? tr("large objects") : dotted(one.object.schema, one.object.name);
}

QString VerificationWords::name(const CatalogDifference &difference)
{
    return dotted(difference.schema, difference.name);
}

QString VerificationWords::result(const ObjectComparison &one)
{
    if (!one.reason.isEmpty())
        return Words::sentence(one.reason);
    switch (one.result) {
    case Comparison::Equal:
        return one.oneIn > 1 ? tr("same, by a sample of one row in %1").arg(one.oneIn) : tr("same");
    case Comparison::NotCompared:
        return tr("not compared");
    case Comparison::Different:
        break;
    }
    if (!one.sourceValue.isEmpty())
        return tr("another value");
    const qint64 missing = one.source.rows - one.target.rows;
    if (missing > 0)
        return tr("%n row(s) missing", nullptr, asCount(missing));
    if (missing < 0)
        return tr("%n row(s) too many", nullptr, asCount(-missing));
    return tr("other contents");
}

QString VerificationWords::result(const CatalogDifference &difference)
{
    QString what;
    if (!difference.facet.isEmpty())
        what = tr("%1 differs").arg(facet(difference.facet));
    else
        what = difference.place == RowPlace::Source ? tr("missing on the target") : tr("only on the target");
    if (!difference.byChoice)
        return what;
    //: What differs, and the choice that explains it: "owner differs, by choice: postgres became app_owner".
    return tr("%1, by choice: %2").arg(what, Words::sentence(difference.reason));
}

QString VerificationWords::facet(const QString &facet)
{
    static const QHash<QString, const char *> words{
        {u"attributes"_s, QT_TR_NOOP("attributes")},
        {u"collation"_s, QT_TR_NOOP("collation")},
        {u"comment"_s, QT_TR_NOOP("comment")},
        {u"default"_s, QT_TR_NOOP("default")},
        {u"definition"_s, QT_TR_NOOP("definition")},
        {u"enabled"_s, QT_TR_NOOP("enabled")},
        {u"generated"_s, QT_TR_NOOP("generated value")},
        {u"grants"_s, QT_TR_NOOP("grants")},
        {u"identity"_s, QT_TR_NOOP("identity")},
        {u"labels"_s, QT_TR_NOOP("enum labels")},
        {u"memberships"_s, QT_TR_NOOP("memberships")},
        {u"not null"_s, QT_TR_NOOP("not null")},
        {u"options"_s, QT_TR_NOOP("options")},
        {u"owner"_s, QT_TR_NOOP("owner")},
        {u"populated"_s, QT_TR_NOOP("populated")},
        {u"properties"_s, QT_TR_NOOP("properties")},
        {u"security label"_s, QT_TR_NOOP("security label")},
        {u"settings"_s, QT_TR_NOOP("settings")},
        {u"storage"_s, QT_TR_NOOP("storage")},
        {u"tablespace"_s, QT_TR_NOOP("tablespace")},
        {u"type"_s, QT_TR_NOOP("type")},
        {u"valid"_s, QT_TR_NOOP("validity")},
        {u"version"_s, QT_TR_NOOP("version")},
    };
    const char *known = words.value(facet);
    return known ? tr(known) : facet;
}

QString VerificationWords::rowsTitle(const ObjectComparison &one)
{
    const auto count = [&one](RowPlace place) {
        qint64 sum = 0;
        for (const RowDifference &row : one.rows)
            sum += row.place == place ? (one.hasKey ? 1 : row.times) : 0;
        return asCount(sum);
    };
    QStringList parts;
    if (const int missing = count(RowPlace::Source))
        parts += tr("%n row(s) on the source only", nullptr, missing);
    if (const int more = count(RowPlace::Target))
        parts += tr("%n row(s) on the target only", nullptr, more);
    if (const int changed = count(RowPlace::Both))
        parts += tr("%n row(s) with other contents", nullptr, changed);
    return parts.join(u", "_s);
}

QString VerificationWords::row(const RowDifference &row, bool hasKey)
{
    const QString times = QString::number(row.times);
    switch (row.place) {
    case RowPlace::Source:
        return hasKey ? tr("only on the source: %1").arg(row.key)
                      : tr("%1 more on the source, hash %2").arg(times, row.key);
    case RowPlace::Target:
        return hasKey ? tr("only on the target: %1").arg(row.key)
                      : tr("%1 more on the target, hash %2").arg(times, row.key);
    case RowPlace::Both:
        return tr("with other contents: %1").arg(row.key);
    }
    return {};
}

QString VerificationWords::moment(const Verification &verification)
{
    const QString time = Words::duration(verification.durationMs);
    switch (verification.moment) {
    case Moment::Export:
        return tr("Compared with the snapshot that was exported, in %1").arg(time);
    case Moment::Verification:
        return tr("Compared with the source as it was at the time of the comparison, in %1").arg(time);
    case Moment::EachTable:
        return tr("Compared table by table, each as it was when it was read, in %1").arg(time);
    }
    return {};
}

QString VerificationWords::level(VerifyLevel level)
{
    switch (level) {
    case VerifyLevel::None:
        return tr("not at all");
    case VerifyLevel::Counts:
        return tr("by numbers of rows");
    case VerifyLevel::Checksums:
        return tr("by checksums of all rows");
    case VerifyLevel::Sample:
        return tr("by checksums, of large tables by a sample");
    }
    return {};
}

QString VerificationWords::total(const Verification &verification)
{
    const qint64 differences = verification.count(Comparison::Different) +
                               (verification.catalogs ? verification.catalogs->total(&CatalogCount::different) : 0);
    if (differences > 0)
        return tr("%n difference(s)", nullptr, asCount(differences));
    if (verification.hasFailures())
        return tr("not everything could be compared");
    return tr("everything is the same");
}

} // namespace trunkline
