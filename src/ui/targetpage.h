#pragma once

#include "ui/endpointpanel.h"

namespace trunkline {

/// The stage Target: the server that the database goes to, and the name that it will have there. What is done with a
/// database of that name is decided on the page Options.
class TargetPage : public EndpointPanel
{
    Q_OBJECT
public:
    explicit TargetPage(Session &session, QWidget *parent = nullptr);

protected:
    QString databaseName() const override;
    void setDatabaseName(const QString &name) override;
    DatabaseNote databaseNote() const override;
    QString notAskedText() const override;
    QList<FactsView::Fact> databaseFacts() const override;
    QList<FactsView::Fact> rightsFacts(const ServerFacts &facts) const override;

private:
    /// The name that the database will have there; empty where that is not known yet.
    QString expectedName() const;
    DatabaseNote noteOfExisting() const;
    void showPlaceholder();
};

} // namespace trunkline
