#pragma once

#include "ui/endpointpanel.h"

namespace trunkline {

/// The stage Source: the server and the database that is to be moved.
class SourcePage : public EndpointPanel
{
    Q_OBJECT
public:
    explicit SourcePage(Session &session, QWidget *parent = nullptr);

protected:
    QString databaseName() const override;
    void setDatabaseName(const QString &name) override;
    DatabaseNote databaseNote() const override;
    QString notAskedText() const override;
    QList<FactsView::Fact> databaseFacts() const override;
    QList<FactsView::Fact> rightsFacts(const ServerFacts &facts) const override;

private:
    /// The facts are of the chosen database, not of one that was only signed in to.
    bool isKnown() const;
};

} // namespace trunkline
