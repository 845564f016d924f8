#include "support/testregistry.h"
#include "ui/clienttoolsdialog.h"
#include "ui/confirmtargetdialog.h"
#include "ui/messagebar.h"
#include "ui/notices.h"
#include "ui/profiledocument.h"
#include "ui/services.h"
#include "uifixture.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The window's smaller dialogs and its messages.
class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheExactNameConfirms()
    {
        ConfirmTargetDialog dialog(TargetConfirmation{u"Shop \"1\""_s, true, false}, u"Cloud"_s, nullptr);
        dialog.show();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *name = visibleChild<QLineEdit>(&dialog, u"nameLineEdit"_s);
        QTest::keyClicks(name, u"shop \"1\""_s);
        QVERIFY(!clickButton(&dialog, u"confirmButton"_s));
        // Return in the field must not start what the button would not.
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        name->selectAll();
        QTest::keyClicks(name, u"Shop \"1\""_s);
        QVERIFY(clickButton(&dialog, u"confirmButton"_s));
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(dialog.typedName(), u"Shop \"1\""_s);
    }

    void escapeDeclines()
    {
        ConfirmTargetDialog dialog(TargetConfirmation{u"shop"_s, false, true}, u"Cloud"_s, nullptr);
        dialog.show();
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void aFolderAddedByHandIsListedWithItsDefect()
    {
        QTemporaryDir empty;
        QFile tool(empty.filePath(u"pg_dump"_s));
        QVERIFY(tool.open(QIODevice::WriteOnly));
        tool.write("#!/bin/sh\nexit 3\n");
        tool.close();
        tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

        Services services;
        ProfileDocument document;
        ClientToolsDialog dialog(services, &document, nullptr);
        dialog.show();
        auto *view = visibleChild<QTreeWidget>(&dialog, u"toolsView"_s);
        services.addToolFolder(empty.path());
        QCOMPARE(services.settings().toolFolders(), QStringList{empty.path()});
        QTRY_VERIFY(!services.tools().isSearching());
        const auto rows = view->findItems(QDir(empty.path()).canonicalPath(), Qt::MatchExactly, 1);
        QCOMPARE(rows.size(), 1);
        // What cannot be used cannot be chosen.
        QVERIFY(!(rows.first()->flags() & Qt::ItemIsSelectable));
        QVERIFY(!rows.first()->toolTip(0).isEmpty());
        QVERIFY(!rows.first()->toolTip(0).startsWith(u"error."_s));
    }

    void theChosenToolsAreTheProfiles()
    {
        Services services;
        ProfileDocument document;
        services.findTools();
        QTRY_VERIFY(!services.tools().isSearching());
        const auto &found = services.tools().tools();
        if (found.isEmpty() || !found.first().usable())
            QSKIP("no client tools are installed");
        ClientToolsDialog dialog(services, &document, nullptr);
        dialog.show();
        auto *view = visibleChild<QTreeWidget>(&dialog, u"toolsView"_s);
        view->setFocus();
        QCOMPARE(view->currentItem(), view->topLevelItem(0));
        QTest::keyClick(view, Qt::Key_Down);
        dialog.accept();
        QCOMPARE(document.profile().clientToolsFolder, found.first().folder);

        ClientToolsDialog again(services, &document, nullptr);
        again.show();
        view = visibleChild<QTreeWidget>(&again, u"toolsView"_s);
        QCOMPARE(view->currentItem(), view->topLevelItem(1));
        QTest::keyClick(view, Qt::Key_Up);
        again.accept();
        QCOMPARE(document.profile().clientToolsFolder, QString());
    }

    void aMessageGoesWhenItsActionIsChosen()
    {
        Notices notices;
        notices.resize(600, 100);
        notices.show();
        int dropped = 0;
        QPointer<MessageBar> bar = notices.add(StateIcon::State::Warning, u"A database is half filled."_s);
        bar->addAction(u"Drop it"_s, [&dropped] { ++dropped; });
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(dropped, 1);
        QTRY_VERIFY(bar.isNull());
        QVERIFY(notices.bars().isEmpty());
    }

    void theSameMessageIsShownOnce()
    {
        Notices notices;
        notices.add(StateIcon::State::Info, u"one"_s);
        notices.add(StateIcon::State::Info, u"two"_s);
        notices.add(StateIcon::State::Info, u"one"_s);
        QCOMPARE(notices.bars().size(), 2);
        QCOMPARE(notices.bars().last()->sentence(), u"one"_s);
        notices.clear();
        QVERIFY(notices.bars().isEmpty());
    }
};

TRUNKLINE_TEST(DialogsTest)
#include "dialogstest.moc"
