#pragma once

#include "core/verification.h"
#include "engine/catalogjudge.h"

#include <QSet>

namespace trunkline {

/// Compares what the catalogs of both sides tell, portion by portion, and has each difference judged. What is in a
/// relation that one side does not have is not told one by one. Pure.
class CatalogComparer
{
public:
    explicit CatalogComparer(const CatalogChoices &choices);

    /// The same portion of both.
    void take(const QList<CatalogItem> &source, const QList<CatalogItem> &target);
    CatalogComparison result() const;

private:
    using Key = std::tuple<QString, QString, QString, QString>;
    static Key keyOf(const CatalogItem &item);
    QList<CatalogItem> renamed(const QList<CatalogItem> &items) const;
    void compare(const CatalogItem &source, const CatalogItem &target);
    void tellAlone(const CatalogItem &item, RowPlace place);
    void count(const QString &kind, const QList<CatalogDifference> &differences);

    const CatalogJudge m_judge;
    QMap<QString, CatalogCount> m_counts;
    QList<CatalogDifference> m_differences;
};

} // namespace trunkline
