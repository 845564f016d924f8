#include "ui/targetpage.h"

#include "engine/words.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

TargetPage::TargetPage(Session &session, QWidget *parent)
    : EndpointPanel(session, Side::Target, parent)
{
    setObjectName(u"TargetPage"_s);
    setTexts(tr("Target"),
             tr("Choose the connection to the server that the database is to arrive on, or make a new one. Nothing is "
                "changed "
                "there before you start."),
             tr("&Database to fill"));
    connect(&session.document(), &ProfileDocument::changed, this, &TargetPage::showPlaceholder);
    showPlaceholder();
    showAll();
}

void TargetPage::showPlaceholder()
{
    const QString source = session().document().profile().sourceDatabaseName();
    if (!session().asks(Side::Source))
        setDatabasePlaceholder(tr("named as in the archive"));
    else
        setDatabasePlaceholder(source.isEmpty() ? tr("named as on the source")
                                                : tr("%1, as on the source").arg(source));
}

QString TargetPage::databaseName() const
{
    return session().document().profile().targetDatabase.name;
}

void TargetPage::setDatabaseName(const QString &name)
{
    session().document().update([&name](MigrationProfile &profile) { profile.targetDatabase.name = name; });
}

EndpointPanel::DatabaseNote TargetPage::databaseNote() const
{
    const MigrationProfile &profile = session().document().profile();
    const QString name = expectedName();
    if (name.isEmpty() && !session().asks(Side::Source))
        return {StateIcon::State::Info, tr("It is named as in the archive, unless you choose a name here.")};
    if (name.isEmpty())
        return {StateIcon::State::NotYet, tr("It has no name yet: choose the source's database, or a name here.")};
    if (!facts())
        return {};
    if (facts()->database(name))
        return noteOfExisting();
    if (profile.targetDatabase.mode == TargetDatabaseMode::Create)
        return {StateIcon::State::Passed, tr("%1 is not there yet. The run creates it.").arg(name)};
    if (profile.targetDatabase.mode == TargetDatabaseMode::Replace)
        return {StateIcon::State::Info,
                tr("%1 is not there yet, so there is nothing to replace. The run creates it.").arg(name)};
    return {StateIcon::State::Failed,
            tr("%1 is not there, but the options say that an empty database is used.").arg(name)};
}

EndpointPanel::DatabaseNote TargetPage::noteOfExisting() const
{
    const MigrationProfile &profile = session().document().profile();
    const QString name = expectedName();
    const std::optional<ServerFacts> &contents = probe().targetContents();
    const bool empty = contents && contents->objectCount == 0;
    switch (profile.targetDatabase.mode) {
    case TargetDatabaseMode::Replace:
        return {StateIcon::State::Warning, tr("%1 exists. The run replaces it, after its name was typed.").arg(name)};
    case TargetDatabaseMode::UseEmpty:
        if (empty)
            return {StateIcon::State::Passed, tr("%1 exists and is empty. The run fills it.").arg(name)};
        if (contents)
            return {StateIcon::State::Failed,
                    tr("%1 exists and is not empty. Choose another name, or decide on the page "
                       "Options that it is replaced.")
                        .arg(name)};
        if (probe().contentsError())
            return {StateIcon::State::Failed, Words::sentence(probe().contentsError()->message)};
        return {StateIcon::State::Info, tr("%1 exists. Whether it is empty is not known yet.").arg(name)};
    case TargetDatabaseMode::Create:
        break;
    }
    if (empty)
        return {StateIcon::State::Warning,
                tr("%1 exists and is empty. Choose another name, or decide on the page Options that it is used.")
                    .arg(name)};
    return {StateIcon::State::Failed,
            tr("%1 exists. Choose another name, or decide on the page Options what happens to it.").arg(name)};
}

QString TargetPage::notAskedText() const
{
    return session().document().profile().archive.isEmpty()
               ? tr("This migration only exports, and asks no target. The folder for the export is not chosen yet.")
               : tr("This migration only exports, and asks no target. The export goes into a folder.");
}

QString TargetPage::expectedName() const
{
    const MigrationProfile &profile = session().document().profile();
    if (session().asks(Side::Source) || !profile.targetDatabase.name.isEmpty())
        return profile.targetDatabaseName();
    // Only the archive knows, and a check has read it.
    const auto &outcome = session().outcome();
    return outcome && outcome->plan && !session().outcomeIsStale() ? outcome->plan->targetDatabase : QString();
}

QList<FactsView::Fact> TargetPage::databaseFacts() const
{
    const DatabaseFacts *database = facts() ? facts()->database(expectedName()) : nullptr;
    if (!database)
        return {};
    QList<FactsView::Fact> made = factsOf(*database);
    if (const std::optional<ServerFacts> &contents = probe().targetContents()) {
        if (contents->tableCount >= 0)
            made.append({tr("Tables"), Words::rowCount(contents->tableCount)});
        if (contents->largeObjectCount > 0)
            made.append({tr("Large objects"), Words::rowCount(contents->largeObjectCount)});
    }
    return made;
}

QList<FactsView::Fact> TargetPage::rightsFacts(const ServerFacts &facts) const
{
    if (facts.superuser)
        return {{tr("Rights"), tr("superuser: may do everything")}};
    const bool creates = session().document().profile().targetDatabase.mode != TargetDatabaseMode::UseEmpty;
    if (facts.mayCreateDatabases && facts.mayCreateRoles)
        return {{tr("Rights"), tr("may create databases and roles")}};
    if (facts.mayCreateDatabases)
        return {{tr("Rights"), tr("may create databases, but no roles")}};
    if (facts.mayCreateRoles)
        return {{tr("Rights"), tr("may create roles, but no databases"), creates}};
    return {{tr("Rights"), tr("may create neither databases nor roles"), creates}};
}

} // namespace trunkline
