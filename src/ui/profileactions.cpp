#include "ui/profileactions.h"

#include "ui/messagebar.h"
#include "ui/notices.h"
#include "ui/services.h"
#include "ui/session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ProfileActions::ProfileActions(Session &session, Notices &notices, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_notices(notices)
    , m_window(window)
{
}

QString ProfileActions::fileFilter()
{
    return tr("Migration profiles (*.%1)").arg(ProfileDocument::suffix());
}

void ProfileActions::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a profile"));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({fileFilter(), tr("All files (*)")});
    const QStringList recent = m_session.services().settings().recentProfiles();
    dialog->setDirectory(recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                          : QFileInfo(recent.first()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileActions::chosen);
    dialog->open();
}

void ProfileActions::open(const QString &path)
{
    m_session.document().open(path, [this, path](const Result<void> &result) {
        if (!result) {
            tell(result.error(), path);
            Q_EMIT openFailed();
            return;
        }
        m_session.services().addRecentProfile(m_session.document().path());
        Q_EMIT opened();
    });
}

void ProfileActions::save()
{
    if (m_session.document().path().isEmpty())
        saveAs();
    else
        write(m_session.document().path(), [] {});
}

void ProfileActions::saveAs()
{
    askWhere([] {});
}

void ProfileActions::askToSave(const std::function<void()> &goOn)
{
    if (!m_session.document().isModified()) {
        goOn();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Unsaved changes"),
                                     tr("Save the changes to %1?").arg(m_session.document().displayName()),
                                     QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question->setObjectName(u"saveQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("They are lost when you do not save them."));
    question->setDefaultButton(QMessageBox::Save);
    connect(question, &QMessageBox::finished, this, [this, goOn](int button) {
        if (button == QMessageBox::Discard)
            goOn();
        else if (button != QMessageBox::Save)
            return;
        else if (m_session.document().path().isEmpty())
            askWhere(goOn);
        else
            write(m_session.document().path(), goOn);
    });
    question->open();
}

void ProfileActions::askWhere(const std::function<void()> &goOn)
{
    const ProfileDocument &document = m_session.document();
    auto *dialog = new QFileDialog(m_window, tr("Save the profile"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(fileFilter());
    dialog->setDefaultSuffix(ProfileDocument::suffix());
    const QString database = document.profile().sourceDatabaseName();
    if (document.path().isEmpty()) {
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        dialog->selectFile(database.isEmpty() || database.contains(u'/') || database.contains(u'\\') ? tr("migration")
                                                                                                     : database);
    } else {
        dialog->setDirectory(QFileInfo(document.path()).absolutePath());
        dialog->selectFile(QFileInfo(document.path()).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, goOn](const QString &path) { write(path, goOn); });
    dialog->open();
}

void ProfileActions::write(const QString &path, const std::function<void()> &goOn)
{
    m_session.document().saveAs(path, [this, path, goOn](const Result<void> &result) {
        if (!result) {
            tell(result.error(), path);
            return;
        }
        m_session.services().addRecentProfile(m_session.document().path());
        goOn();
    });
}

void ProfileActions::tell(const Error &error, const QString &path)
{
    MessageBar *bar = m_notices.add(error);
    if (error.code() == "error.profile-missing"_L1 && m_session.services().settings().recentProfiles().contains(path))
        bar->addAction(tr("Remove from the list"), [this, path] { m_session.services().removeRecentProfile(path); });
}

} // namespace trunkline
