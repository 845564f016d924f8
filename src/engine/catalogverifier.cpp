#include "engine/catalogverifier.h"

#include "engine/catalogcomparison.h"

#include <QThread>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Runs both at the same time, the second one here.
void together(const std::function<void()> &first, const std::function<void()> &second)
{
    const std::unique_ptr<QThread> thread(QThread::create(first));
    thread->start();
    second();
    thread->wait();
}

/// What could not be read ends the comparison.
class CatalogFailure
{
public:
    template <typename T> bool isIn(const Result<T> &result, const QString &code)
    {
        if (result)
            return false;
        m_comparison.failure = Message{code, {}};
        const Error &error = result.error();
        m_comparison.toolWords = error.toolWords.isEmpty() ? error.code() : error.toolWords;
        return true;
    }
    template <typename T> bool isInOne(const Result<T> &source, const Result<T> &target)
    {
        return isIn(source, u"note.catalogs-source-failed"_s) || isIn(target, u"note.catalogs-target-failed"_s);
    }
    const CatalogComparison &told() const { return m_comparison; }

private:
    CatalogComparison m_comparison;
};

qint64 countRelations(const ObjectCatalog &objects)
{
    return std::count_if(objects.objects.begin(), objects.objects.end(),
                         [](const CatalogObject &object) { return isRelation(object.name.kind); });
}

} // namespace

CatalogComparison compareCatalogs(Connection &source, Connection &target, const CatalogChoices &choices,
                                  const ObjectCatalog &objects, const CancelToken &cancel)
{
    CatalogFailure failure;
    CatalogComparer comparer(choices);
    Result<bool> sourceBegun = false;
    Result<bool> targetBegun = false;
    together([&] { sourceBegun = beginCatalogReading(source, cancel); },
             [&] { targetBegun = beginCatalogReading(target, cancel); });
    bool failed = failure.isInOne(sourceBegun, targetBegun);
    const bool hidden = !failed && *sourceBegun && *targetBegun;
    const QList<CatalogPortion> portions = CatalogPortion::all(countRelations(objects), objects.largeObjects);
    for (qsizetype i = 0; i < portions.size() && !failed; ++i) {
        Result<QList<CatalogItem>> from = QList<CatalogItem>();
        Result<QList<CatalogItem>> onto = QList<CatalogItem>();
        const CatalogStyle ofSource{target.serverVersionNum(), hidden};
        const CatalogStyle ofTarget{source.serverVersionNum(), hidden};
        together([&] { from = readCatalogFacets(source, portions.at(i), ofSource, cancel); },
                 [&] { onto = readCatalogFacets(target, portions.at(i), ofTarget, cancel); });
        failed = failure.isInOne(from, onto);
        if (!failed)
            comparer.take(*from, *onto);
    }
    endCatalogReading(source);
    endCatalogReading(target);
    return failed ? failure.told() : comparer.result();
}

} // namespace trunkline
