#include "ui/optionsgroup.h"

#include <QLabel>

namespace trunkline {

void OptionsGroup::setSession(Session &session)
{
    m_session = &session;
    connect(&session.document(), &ProfileDocument::changed, this, &OptionsGroup::reload);
    connect(&session, &Session::factsChanged, this, &OptionsGroup::reload);
    follow(session);
    reload();
}

void OptionsGroup::change(const ProfileDocument::Change &change)
{
    if (m_session && !m_loading)
        m_session->document().update(change);
}

void OptionsGroup::showFieldsUnless(const QString &reason, QLabel *reasonLabel, QWidget *fields)
{
    reasonLabel->setText(reason);
    reasonLabel->setVisible(!reason.isEmpty());
    fields->setVisible(reason.isEmpty());
}

void OptionsGroup::reload()
{
    m_loading = true;
    load();
    m_loading = false;
}

} // namespace trunkline
