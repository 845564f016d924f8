#pragma once

#include "core/finding.h"

#include <QAbstractItemModel>

namespace trunkline {

/// The findings of a check as a tree: first those that want attention, worst first, each with the objects that it
/// touches (and, where a person may decide to go on, a row to be ticked for it) below it; last one row that holds all
/// that passed. Window's thread.
class FindingModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Kind
    {
        Finding,
        Object,      ///< a name below a finding
        Override,    ///< "Go on anyway", checkable
        PassedGroup, ///< holds the findings that passed
    };
    enum Role
    {
        KindRole = Qt::UserRole, ///< Kind as int
        SeverityRole,            ///< Severity as int
        DetailRole,              ///< the second sentence; may be empty
        CheckIdRole,
    };

    explicit FindingModel(QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    /// Ids of the checks that are decided to be gone over.
    void setOverrides(const QStringList &checkIds);
    /// What one click can do about the finding; its button stands in the second column, which is empty here.
    QList<Remedy> remedies(const QModelIndex &index) const;
    qsizetype count(Severity severity) const;
    /// Blocking findings that were not gone over.
    qsizetype blocking() const;
    qsizetype total() const { return m_findings.size() + m_passed.size(); }
    /// Everything as plain text, one finding per paragraph.
    QString asText() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person ticked or unticked "Go on anyway".
    void overrideChosen(const QString &checkId, bool goOn);

private:
    Kind kind(const QModelIndex &index) const;
    /// The finding that the index is or belongs to; null for the group of the passed ones.
    const Finding *finding(const QModelIndex &index) const;
    static bool hasOverride(const Finding &finding);

    QList<Finding> m_findings; ///< those that want attention
    QList<Finding> m_passed;
    QStringList m_overrides;
};

} // namespace trunkline
