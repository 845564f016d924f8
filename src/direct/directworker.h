#pragma once

#include "direct/directtask.h"

namespace trunkline {

/// Does one piece of work after the other, with a session of its own on each server. Belongs to one thread.
class DirectWorker
{
public:
    DirectWorker(const DirectTask &task, const WorkGraph &graph, const DirectObserver &observer, int lane,
                 const CancelToken &cancel);

    /// Opens the session on the target. Errors: those of opening.
    Result<void> open();
    /// True where all of it was done. What failed by itself was told; an error means that the worker cannot go on.
    Result<bool> work(int node);
    /// Everything that was committed is safe on the target's disk.
    Result<void> flush();

private:
    Result<bool> workOn(int node);
    // directworker_rows.cpp
    Result<bool> copyRows(int node);
    Result<bool> copySmallTables(int node);
    Result<bool> copyTogether(int node, const QList<Sql> &out, const QList<Sql> &in, const QList<Sql> &after);
    Result<bool> copyWhole(int node, const DirectTable &table, int dumpId);
    Result<bool> copyTable(int node, const DirectTable &table, int dumpId, bool binary, bool freeze);
    Result<Connection *> source();
    DirectTable loadedInto(const DirectTable &table) const;
    QString conditionOf(quint32 table) const;

    // directworker_objects.cpp
    Result<bool> copyLargeObjects(int node);
    Result<bool> copyObjects(int node, const QList<quint32> &numbers);
    Result<bool> copyLargeObject(int node, quint32 number);
    Result<bool> setSequences(int node);

    // directworker_definitions.cpp
    Result<bool> define(const WorkNode &node);
    Result<bool> defineEach(const QList<int> &entries);
    Result<bool> makeUniqueIndex(const WorkNode &node);
    Result<bool> makeConstraint(const WorkNode &node);
    Result<bool> addForeignKey(const WorkNode &node);
    Result<bool> checkForeignKey(const WorkNode &node);
    Result<bool> refresh(const WorkNode &node);
    Result<bool> analyze(const QList<quint32> &tables);
    QList<Sql> statementsOf(int dumpId) const;
    QList<Sql> settingsFor(int dumpId, bool local) const;
    QList<Sql> settingsAfter(int dumpId) const;
    Sql analyzeStatement(const QList<quint32> &tables) const;

    /// All in one transaction and one round trip; the first statement that failed.
    struct Sent
    {
        bool ok = true;
        qsizetype at = -1;
        std::optional<Error> error;
    };
    Result<Sent> sendTogether(const QList<Sql> &statements);
    /// Alone; a statement that failed is told and false.
    Result<bool> send(const Sql &statement, int dumpId);
    void fail(int dumpId, const QString &statement, const Error &error);
    /// The worker cannot go on with an error other than a statement's own.
    static bool endsWork(const Error &error) { return error.code() != QLatin1String("error.sql"); }
    const DirectTable table(quint32 oid) const { return m_task.facts.tables.value(oid); }

    const DirectTask &m_task;
    const WorkGraph &m_graph;
    const DirectObserver &m_observer;
    const int m_lane;
    const CancelToken m_cancel;
    std::optional<Connection> m_source;
    std::optional<Connection> m_target;
    QString m_targetUser;
    bool m_hasObjectsTable = false;
    QHash<quint32, qint64> m_objectSizes; ///< of all, once one is to be copied
};

} // namespace trunkline
