#pragma once

#include "support/catalogcompare.h"
#include "support/catalogsfound.h"
#include "support/clirunner.h"

#include <QTemporaryDir>

#include <memory>

namespace trunkline::testing {

/// A small database with one of everything that can be chosen (data/choices.sql), and its way to another server by the
/// real console program. The roles and tablespaces of the tests begin with ch_.
class ChoicesFixture
{
public:
    static const QString database; ///< its name has quotes and a percent sign
    static const QString other;    ///< a role with such a name, as CatalogText shows it

    /// An error's text, or empty.
    QString start();

    enum class RolesThere
    {
        No,
        Yes,
    };
    /// The target as before the first migration, with the source's roles or without.
    void prepareTarget(RolesThere roles);
    /// new and run. A role of the target other than its superuser may be named.
    CliRunner::Ended migrate(const QStringList &choices, const QString &targetUser = QString());

    /// What the program itself finds in the catalogs after it.
    CatalogsFound verifyCatalogs();

    TestServer &source() { return *m_source; }
    TestServer &target() { return *m_target; }
    const CatalogText &sourceText() const { return m_sourceText; }
    CatalogText targetText() const { return CatalogText::of(*m_target, database); }

private:
    std::unique_ptr<TestServer> m_source;
    std::unique_ptr<TestServer> m_target;
    QTemporaryDir m_folder;
    CliRunner m_cli{QStringLiteral(TRUNKLINE_CLI)};
    CatalogText m_sourceText;
};

} // namespace trunkline::testing
