#include "engine/snapshotkeeper.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

SnapshotKeeper::SnapshotKeeper(QObject *parent)
    : QObject(parent)
{
}

SnapshotKeeper::~SnapshotKeeper() = default;

void SnapshotKeeper::take(const SideAddress &source)
{
    m_job.start(
        [source](const CancelToken &cancel) -> Result<Taken> {
            Result<Connection> opened = openSession(source, cancel);
            if (!opened)
                return opened.error();
            if (const Result<Rows> begun =
                    opened->exec(Sql(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"), cancel);
                !begun)
                return begun.error();
            const Result<Rows> exported = opened->exec(Sql(u"SELECT pg_export_snapshot()"), cancel);
            if (!exported)
                return exported.error();
            return Taken{std::make_shared<Connection>(std::move(*opened)), exported->at(0, 0)};
        },
        [this](const Result<Taken> &taken) {
            if (!taken) {
                Q_EMIT this->taken(taken.error());
                return;
            }
            m_session = taken->session;
            Q_EMIT this->taken(taken->snapshot);
        });
}

void SnapshotKeeper::cancel()
{
    m_job.cancel();
}

} // namespace trunkline
