#pragma once

#include <QDialog>

namespace trunkline {

namespace Ui {
class ClientToolsDialog;
}
class ProfileDocument;
class Services;

/// The client tools of this computer: what was found, a folder added by hand, and which of them a profile uses.
class ClientToolsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Without a document nothing is chosen, only shown and added.
    ClientToolsDialog(Services &services, ProfileDocument *document, QWidget *parent);
    ~ClientToolsDialog() override;

    /// Asks for a folder and adds it to the settings.
    static void askForFolder(Services &services, QWidget *parent);

    void accept() override;

private:
    void showTools();

    Services &m_services;
    ProfileDocument *m_document;
    std::unique_ptr<Ui::ClientToolsDialog> m_ui;
};

} // namespace trunkline
