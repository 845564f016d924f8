#include "ui/sourcepage.h"

#include "engine/words.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

SourcePage::SourcePage(Session &session, QWidget *parent)
    : EndpointPanel(session, Side::Source, parent)
{
    setObjectName(u"SourcePage"_s);
    setTexts(
        tr("Source"),
        tr("Choose the connection to the server that the database is to leave, or make a new one. Nothing on it is "
           "changed."),
        tr("&Database to move"));
    setDatabasePlaceholder(tr("choose a database"));
    showAll();
}

QString SourcePage::databaseName() const
{
    return connection().params.databaseName();
}

void SourcePage::setDatabaseName(const QString &name)
{
    session().document().update([&name](MigrationProfile &profile) { profile.source.params.set(u"dbname"_s, name); });
}

bool SourcePage::isKnown() const
{
    return facts() && !databaseName().isEmpty() && facts()->currentDatabase == databaseName();
}

EndpointPanel::DatabaseNote SourcePage::databaseNote() const
{
    if (databaseName().isEmpty())
        return {StateIcon::State::NotYet, tr("No database is chosen yet.")};
    if (!isKnown())
        return {};
    if (!facts()->unreadableTables.isEmpty())
        return {StateIcon::State::Warning, tr("%n table(s) cannot be read by this user.", nullptr,
                                              static_cast<int>(facts()->unreadableTables.size()))};
    if (!facts()->rowSecurityTables.isEmpty())
        return {StateIcon::State::Warning, tr("Row security hides rows of %n table(s) from this user.", nullptr,
                                              static_cast<int>(facts()->rowSecurityTables.size()))};
    if (facts()->objectCount == 0)
        return {StateIcon::State::Warning, tr("The database is empty: there is nothing to move.")};
    return {StateIcon::State::Passed, tr("Ready to be moved.")};
}

QString SourcePage::notAskedText() const
{
    return session().document().profile().archive.isEmpty()
               ? tr("This migration imports from an archive, and asks no source. The archive is not chosen yet.")
               : tr("This migration imports from an archive, and asks no source.");
}

QList<FactsView::Fact> SourcePage::databaseFacts() const
{
    if (!isKnown())
        return {};
    const DatabaseFacts *database = facts()->database(databaseName());
    QList<FactsView::Fact> made = database ? factsOf(*database) : QList<FactsView::Fact>();
    if (facts()->tableCount >= 0)
        made.append({tr("Tables"), Words::rowCount(facts()->tableCount)});
    if (facts()->largeObjectCount > 0)
        made.append({tr("Large objects"), Words::rowCount(facts()->largeObjectCount)});
    if (!facts()->extensions.isEmpty())
        made.append({tr("Extensions"), facts()->extensions.join(u", "_s)});
    return made;
}

QList<FactsView::Fact> SourcePage::rightsFacts(const ServerFacts &facts) const
{
    if (facts.superuser)
        return {{tr("Rights"), tr("superuser: may read everything")}};
    if (facts.readAllData)
        return {{tr("Rights"), tr("may read every table")}};
    if (isKnown() && facts.unreadableTables.isEmpty())
        return {{tr("Rights"), tr("may read every table of this database")}};
    return {{tr("Rights"), tr("may read some tables only"), true}};
}

} // namespace trunkline
