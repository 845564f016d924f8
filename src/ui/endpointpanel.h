#pragma once

#include "ui/endpointprobe.h"
#include "ui/factsview.h"
#include "ui/stateicon.h"

#include <QWidget>
#include <memory>

class QComboBox;

namespace trunkline {

class ConnectionEditor;
class NotAskedPanel;
namespace Ui {
class EndpointPanel;
}

/// What the pages Source and Target have in common: a connection is picked or made, its password asked for in place, a
/// database chosen from those of the server, and what is known of both shown. Edits the open profile through the
/// session's document. An end that the profile does not ask has a sentence in the place of all this, and is left alone.
/// Nothing on it waits: the facts are read while it is shown.
class EndpointPanel : public QWidget
{
    Q_OBJECT
public:
    ~EndpointPanel() override;

    /// Reads the facts where they are not known; by itself the page does so when it is shown.
    void readFacts();

Q_SIGNALS:
    /// What is in this end's place is chosen on the page Options.
    void optionsRequested();

protected:
    /// One line about the chosen database, with its sign.
    struct DatabaseNote
    {
        StateIcon::State state = StateIcon::State::NotYet;
        QString text;
    };

    EndpointPanel(Session &session, Side side, QWidget *parent);

    virtual QString databaseName() const = 0;
    virtual void setDatabaseName(const QString &name) = 0;
    virtual DatabaseNote databaseNote() const = 0;
    virtual QList<FactsView::Fact> databaseFacts() const = 0;
    virtual QList<FactsView::Fact> rightsFacts(const ServerFacts &facts) const = 0;

    void setTexts(const QString &title, const QString &hint, const QString &databaseLabel);
    void setDatabasePlaceholder(const QString &text);
    /// What is said, in the place of everything else, where the profile does not ask this end.
    virtual QString notAskedText() const = 0;
    /// To be called at the end of a page's constructor.
    void showAll();
    Session &session() const { return m_session; }
    const EndpointProbe &probe() const { return m_probe; }
    const SavedConnection &connection() const { return m_session.connection(m_side); }
    const std::optional<ServerFacts> &facts() const { return m_session.facts(m_side); }
    /// Size, encoding, locale and owner of a database.
    static QList<FactsView::Fact> factsOf(const DatabaseFacts &database);

    void showEvent(QShowEvent *event) override;

private:
    void fillConnections();
    void showConnection();
    void showDatabases();
    void showState();
    void showServer();
    void choose(const SavedConnection &chosen);
    void onConnectionActivated(int index);
    void onSaved(const SavedConnection &saved);
    void onPasswordGiven(const Secret &password, PasswordPlace place);
    void askRemoval();
    void commitDatabase();
    bool differsFromSaved() const;
    QList<FactsView::Fact> serverFacts(const ServerFacts &facts) const;

    std::unique_ptr<Ui::EndpointPanel> m_ui;
    Session &m_session;
    Side m_side;
    EndpointProbe m_probe;
    ConnectionEditor *m_editor;
    NotAskedPanel *m_notAsked;
    std::optional<Error> m_trouble; ///< something that could not be kept
    QString m_editedDatabase;       ///< of the saved connection before it was edited
};

} // namespace trunkline
