#include "tools/clienttoolsfinder.h"

#include "tools/toolsplaces.h"
#include "tools/toolsprobe.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace trunkline {

class ClientToolsFinder::Private
{
public:
    explicit Private(ClientToolsFinder *owner)
        : q(owner)
    {
    }
    void search(const QStringList &byHand);
    void probeNext();
    void finish();

    ClientToolsFinder *q;
    bool searching = false;
    QList<QStringList> waiting; ///< searches that were asked for while one was under way
    QList<ToolsPlace> places;
    QList<ClientTools> made;
    int running = 0;
};

ClientToolsFinder::ClientToolsFinder(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

ClientToolsFinder::~ClientToolsFinder() = default;

void ClientToolsFinder::find(const QStringList &foldersAddedByHand)
{
    if (d->searching)
        d->waiting += foldersAddedByHand;
    else
        d->search(foldersAddedByHand);
}

bool ClientToolsFinder::isSearching() const
{
    return d->searching;
}

QStringList ClientToolsFinder::usualFolders()
{
    return usualToolsFolders();
}

QString ClientToolsFinder::installHint()
{
    return toolsInstallHint();
}

void ClientToolsFinder::Private::search(const QStringList &byHand)
{
    searching = true;
    made.clear();
    // A folder on PATH may be on a network drive that does not answer: never looked at in this thread.
    const auto promise = std::make_shared<QPromise<QList<ToolsPlace>>>();
    // Not by QFuture::then(): Qt 6.4 cannot bear a context that goes before the answer comes.
    auto *watcher = new QFutureWatcher<QList<ToolsPlace>>(q);
    connect(watcher, &QFutureWatcher<QList<ToolsPlace>>::finished, q, [this, watcher] {
        watcher->deleteLater();
        places = watcher->result();
        probeNext();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, byHand] {
        promise->start();
        promise->addResult(toolsPlaces(byHand));
        promise->finish();
    });
}

void ClientToolsFinder::Private::probeNext()
{
    static constexpr int atOnce = 4;
    while (running < atOnce && !places.isEmpty()) {
        auto *probe = new ToolsProbe(places.takeFirst(), q);
        ++running;
        connect(probe, &ToolsProbe::finished, q, [this, probe](const ClientTools &tools) {
            probe->deleteLater();
            --running;
            made += tools;
            probeNext();
        });
        probe->start();
    }
    if (running == 0 && places.isEmpty())
        finish();
}

void ClientToolsFinder::Private::finish()
{
    std::sort(made.begin(), made.end(), [](const ClientTools &a, const ClientTools &b) {
        return std::tuple(!a.usable(), -a.major, -a.minor, a.origin, a.folder) <
               std::tuple(!b.usable(), -b.major, -b.minor, b.origin, b.folder);
    });
    q->m_tools = made;
    searching = false;
    if (!waiting.isEmpty())
        search(waiting.takeFirst());
    // Last: the receiver may delete the finder.
    Q_EMIT q->found(q->m_tools);
}

} // namespace trunkline
