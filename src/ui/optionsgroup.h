#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;

namespace trunkline {

/// What the groups of the Options page have in common: each shows a part of the profile and sets it. load() is called
/// whenever the profile or the facts are others; what a person does there goes to the document by change(), and what
/// comes back by load() is the same, so that a field under the cursor is left alone.
class OptionsGroup : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Once, before it is shown.
    void setSession(Session &session);

protected:
    virtual void load() = 0;
    /// What else, beside the profile and the facts, calls for a reload().
    virtual void follow(Session &) { }
    void reload();
    Session &session() const { return *m_session; }
    const MigrationProfile &profile() const { return m_session->document().profile(); }
    /// Does nothing while load() is under way: a field that is being filled is no wish of a person.
    void change(const ProfileDocument::Change &change);
    /// Shows the fields, or, where there is a reason why they have no meaning, that.
    static void showFieldsUnless(const QString &reason, QLabel *reasonLabel, QWidget *fields);

private:
    Session *m_session = nullptr;
    bool m_loading = false;
};

} // namespace trunkline
