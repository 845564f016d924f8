#pragma once

#include "core/serverfacts.h"
#include "tools/globalsparser.h"

#include <QStringList>

namespace trunkline {

/// Writes the statements of a roles script, every name and value through the quoting class. Each can be run twice.
/// Pure.
class GlobalsWriter
{
public:
    explicit GlobalsWriter(int targetMajor)
        : m_targetMajor(targetMajor)
    {
    }
    void createRole(const RoleFacts &role, const QString &validUntil);
    /// Gives a role that exists these attributes of `role` (as in RoleDifference) and no others.
    void alterRole(const RoleFacts &role, const QString &validUntil, const QStringList &attributes);
    void setting(const RoleSettingStatement &setting);
    void comment(const RoleCommentStatement &comment);
    void membership(const MembershipStatement &grant);
    /// The whole script, in one transaction; empty where nothing was written.
    QString script() const;

private:
    void addBlock(const QString &body);
    void addTolerant(const QString &statement);

    int m_targetMajor;
    QStringList m_blocks;
};

} // namespace trunkline
