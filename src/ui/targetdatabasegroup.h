#pragma once

#include "ui/optionsgroup.h"

namespace trunkline {

namespace Ui {
class TargetDatabaseGroup;
}
class LocaleProbe;

/// Options: the target database's name, what happens when it exists, owner, encoding, locale and template. Says at once
/// where the target lacks the owner, and after it was tried where it does not offer the locale.
class TargetDatabaseGroup : public OptionsGroup
{
    Q_OBJECT
public:
    explicit TargetDatabaseGroup(QWidget *parent = nullptr);
    ~TargetDatabaseGroup() override;

protected:
    void load() override;
    void showEvent(QShowEvent *event) override;

private:
    void fillOwners();
    void fillEncodings();
    void fillLocales();
    void fillTemplates();
    void tryLocale();
    void showLocaleState();
    const DatabaseFacts *sourceDatabase() const;

    std::unique_ptr<Ui::TargetDatabaseGroup> m_ui;
    LocaleProbe *m_localeProbe = nullptr; ///< made with the first load(), when there is a session
};

} // namespace trunkline
