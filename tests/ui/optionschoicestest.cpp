#include "support/testregistry.h"
#include "ui/fieldmessage.h"
#include "ui/namemapedit.h"
#include "ui/optionspage.h"
#include "ui/services.h"
#include "ui/session.h"
#include "uifixture.h"
#include "widgetchecks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The choices on the Options page of what travels beside the objects, by clicks and keys, and what is said of wrong
/// ones.
class OptionsChoicesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OptionsPage> m_page;

    const MigrationProfile &profile() const { return m_session->document().profile(); }
    template <typename T> T *field(const QString &name) const { return visibleChild<T>(m_page.get(), name); }
    bool click(const QString &name) const { return clickButton(m_page.get(), name); }
    /// What stands beneath the field; empty where nothing is said.
    QString said(const QString &name) const
    {
        const auto *message = m_page->findChild<FieldMessage *>(name);
        return message->isVisible() ? message->sentence() : QString();
    }
    bool isShown(const QString &name) const { return m_page->findChild<QWidget *>(name)->isVisible(); }
    static void type(QComboBox *combo, const QString &text)
    {
        combo->setFocus();
        combo->lineEdit()->selectAll();
        QTest::keyClicks(combo->lineEdit(), text);
        QTest::keyClick(combo->lineEdit(), Qt::Key_Return);
    }
    QList<QComboBox *> combos(const QString &map, const QString &name) const
    {
        QList<QComboBox *> shown;
        for (QComboBox *combo : m_page->findChild<NameMapEdit *>(map)->findChildren<QComboBox *>(name)) {
            if (combo->isVisible())
                shown += combo;
        }
        return shown;
    }

    static RoleFacts role(const QString &name, bool inUse = true)
    {
        RoleFacts facts;
        facts.name = name;
        facts.inUse = inUse;
        facts.login = true;
        return facts;
    }
    static ServerFacts sourceFacts()
    {
        ServerFacts facts;
        facts.versionNum = 150018;
        facts.version = u"15.18"_s;
        facts.currentUser = u"postgres"_s;
        facts.superuser = true;
        facts.readsVerifiers = true;
        facts.tablespaces = {u"pg_default"_s, u"fast"_s};
        DatabaseFacts shop;
        shop.name = u"shop"_s;
        shop.owner = u"app"_s;
        shop.encoding = u"UTF8"_s;
        shop.collate = u"C"_s;
        facts.databases = {shop};
        facts.roles = {role(u"postgres"_s), role(u"app"_s), role(u"idle"_s, false), role(u"pg_monitor"_s)};
        return facts;
    }
    static ServerFacts targetFacts(bool superuser = true)
    {
        ServerFacts facts = sourceFacts();
        facts.databases = {};
        facts.currentUser = u"admin"_s;
        facts.superuser = superuser;
        facts.mayCreateRoles = superuser;
        facts.tablespaces = {u"pg_default"_s};
        facts.roles = {role(u"admin"_s)};
        return facts;
    }
    void know(const ServerFacts &source, const ServerFacts &target)
    {
        m_session->setFacts(Side::Source, source);
        m_session->setFacts(Side::Target, target);
    }

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        m_page = std::make_unique<OptionsPage>(*m_session);
        m_page->resize(1000, 1400);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_services.reset();
    }

    void ownersAndGrants()
    {
        QVERIFY(!isShown(u"oneOwnerComboBox"_s) && !isShown(u"roleMapEdit"_s));
        QVERIFY(click(u"oneOwnerRadioButton"_s));
        QCOMPARE(profile().ownership.owners, OwnerMode::One);
        QCOMPARE(profile().ownership.owner, QString());
        type(field<QComboBox>(u"oneOwnerComboBox"_s), u"boss"_s);
        QCOMPARE(profile().ownership.owner, u"boss"_s);
        QVERIFY(click(u"dropGrantsRadioButton"_s));
        QCOMPARE(profile().ownership.grants, GrantMode::Drop);
        QVERIFY(!field<QCheckBox>(u"defaultPrivilegesCheckBox"_s)->isEnabled());
        QVERIFY(profile().ownership.defaultPrivileges);
        QVERIFY(click(u"mapGrantsRadioButton"_s));
        QCOMPARE(profile().ownership.grants, GrantMode::Map);
        QVERIFY(isShown(u"roleMapEdit"_s));
        QVERIFY(click(u"defaultPrivilegesCheckBox"_s));
        QVERIFY(!profile().ownership.defaultPrivileges);
        QVERIFY(click(u"keepGrantsRadioButton"_s));
        QVERIFY(!isShown(u"roleMapEdit"_s));
        QVERIFY(click(u"mapOwnersRadioButton"_s));
        QCOMPARE(profile().ownership.owners, OwnerMode::Map);
        QVERIFY(isShown(u"roleMapEdit"_s) && !isShown(u"oneOwnerComboBox"_s));
    }

    void theMapIsAddedToAndTakenFrom()
    {
        know(sourceFacts(), targetFacts());
        QVERIFY(click(u"mapOwnersRadioButton"_s));
        const QString map = u"roleMapEdit"_s;
        QCOMPARE(combos(map, u"mapSourceComboBox"_s).size(), 1);
        auto *source = combos(map, u"mapSourceComboBox"_s).at(0);
        QVERIFY(source->findText(u"app"_s) >= 0 && source->findText(u"pg_monitor"_s) < 0);
        type(source, u"postgres"_s);
        QVERIFY(profile().ownership.roleMap.isEmpty());
        type(combos(map, u"mapTargetComboBox"_s).at(0), u"admin"_s);
        QCOMPARE(profile().ownership.roleMap, (QMap<QString, QString>{{u"postgres"_s, u"admin"_s}}));
        QCOMPARE(said(u"roleMapMessage"_s), QString());

        QVERIFY(clickButton(m_page->findChild<NameMapEdit *>(map), u"addLineButton"_s));
        type(combos(map, u"mapSourceComboBox"_s).at(1), u"nobody"_s);
        type(combos(map, u"mapTargetComboBox"_s).at(1), u"nowhere"_s);
        QCOMPARE(profile().ownership.roleMap.value(u"nobody"_s), u"nowhere"_s);
        QVERIFY2(said(u"roleMapMessage"_s).contains(u"The source has no role nobody."_s),
                 qPrintable(said(u"roleMapMessage"_s)));
        QVERIFY(said(u"roleMapMessage"_s).contains(u"nowhere is not on the target"_s));
        // The same name twice.
        type(combos(map, u"mapSourceComboBox"_s).at(1), u"postgres"_s);
        QVERIFY(said(u"roleMapMessage"_s).contains(u"postgres stands on the left twice"_s));
        QCOMPARE(profile().ownership.roleMap, (QMap<QString, QString>{{u"postgres"_s, u"admin"_s}}));
        QVERIFY(clickButton(m_page->findChild<NameMapEdit *>(map), u"removeLineButton"_s));
        QTRY_COMPARE(combos(map, u"mapSourceComboBox"_s).size(), 1);
        QCOMPARE(profile().ownership.roleMap, (QMap<QString, QString>{{u"postgres"_s, u"nowhere"_s}}));
    }

    void aRoleThatWillBeMadeIsNoMistake()
    {
        know(sourceFacts(), targetFacts());
        QVERIFY(click(u"oneOwnerRadioButton"_s));
        type(field<QComboBox>(u"oneOwnerComboBox"_s), u"app"_s);
        QVERIFY(said(u"oneOwnerMessage"_s).contains(u"app is not on the target"_s));
        QVERIFY(click(u"inUseRadioButton"_s));
        QCOMPARE(said(u"oneOwnerMessage"_s), QString());
        QVERIFY(field<QComboBox>(u"oneOwnerComboBox"_s)->findText(u"app"_s) > 0);
        QTest::keyClicks(field<QLineEdit>(u"leaveOutLineEdit"_s), u"app"_s);
        QVERIFY(said(u"oneOwnerMessage"_s).contains(u"app is not on the target"_s));
        type(field<QComboBox>(u"oneOwnerComboBox"_s), u"admin"_s);
        QCOMPARE(said(u"oneOwnerMessage"_s), QString());
        // Large and small letters count.
        type(field<QComboBox>(u"oneOwnerComboBox"_s), u"Admin"_s);
        QCOMPARE(profile().ownership.owner, u"Admin"_s);
        QVERIFY(!said(u"oneOwnerMessage"_s).isEmpty());
    }

    void theDatabasesOwner()
    {
        know(sourceFacts(), targetFacts());
        QVERIFY(said(u"ownerMessage"_s).contains(u"will belong to the target's user"_s));
        type(field<QComboBox>(u"ownerComboBox"_s), u"nowhere"_s);
        QVERIFY(said(u"ownerMessage"_s).contains(u"nowhere is not on the target"_s));
        QVERIFY(click(u"useEmptyRadioButton"_s));
        QCOMPARE(said(u"ownerMessage"_s), QString());
        QVERIFY(click(u"createRadioButton"_s));
        type(field<QComboBox>(u"ownerComboBox"_s), u"admin"_s);
        QCOMPARE(said(u"ownerMessage"_s), QString());
    }

    void rolesThatAreThereAndLeftOut()
    {
        QVERIFY(!field<QWidget>(u"existingRow"_s)->isEnabled());
        QVERIFY(click(u"allRadioButton"_s));
        QVERIFY(click(u"alterExistingRadioButton"_s));
        QVERIFY(profile().roles.alterExisting);
        QVERIFY(click(u"leaveExistingRadioButton"_s));
        QVERIFY(!profile().roles.alterExisting);
        know(sourceFacts(), targetFacts());
        auto *leaveOut = field<QLineEdit>(u"leaveOutLineEdit"_s);
        leaveOut->setFocus();
        QTest::keyClicks(leaveOut, u"idle, po"_s);
        QVERIFY2(said(u"leaveOutMessage"_s).contains(u"no role po"_s), qPrintable(said(u"leaveOutMessage"_s)));
        QCompleter *completer = leaveOut->completer();
        QCOMPARE(completer->completionCount(), 1);
        QCOMPARE(completer->currentCompletion(), u"idle, postgres"_s);
        QTest::keyClicks(leaveOut, u"stgres"_s);
        QCOMPARE(said(u"leaveOutMessage"_s), QString());
    }

    void verifiers()
    {
        auto *box = field<QCheckBox>(u"takeVerifiersCheckBox"_s);
        QVERIFY(!box->isEnabled());
        QVERIFY(click(u"inUseRadioButton"_s));
        QVERIFY(!box->isEnabled());
        QVERIFY(!said(u"verifiersMessage"_s).isEmpty());
        know(sourceFacts(), targetFacts());
        QVERIFY(box->isEnabled());
        QCOMPARE(said(u"verifiersMessage"_s), QString());
        QVERIFY(!box->isChecked());
        QVERIFY(click(u"takeVerifiersCheckBox"_s));
        QVERIFY(profile().roles.passwords);
        QVERIFY(field<QLabel>(u"passwordsTextLabel"_s)->text().contains(u"travel"_s));
        // What is not possible any more is said, and can be taken back.
        m_session->setFacts(Side::Target, targetFacts(false));
        QVERIFY(said(u"verifiersMessage"_s).contains(u"admin may not set passwords"_s));
        QVERIFY(click(u"takeVerifiersCheckBox"_s));
        QVERIFY(!profile().roles.passwords);
        QVERIFY(!box->isEnabled());
        ServerFacts source = sourceFacts();
        source.readsVerifiers = false;
        know(source, targetFacts());
        QVERIFY(said(u"verifiersMessage"_s).contains(u"postgres may not read them"_s));
    }

    void whatElseTravels()
    {
        for (const QString &name :
             {u"comments"_s, u"publications"_s, u"subscriptions"_s, u"securityLabels"_s, u"toastCompression"_s,
              u"tableAccessMethods"_s, u"databaseSettings"_s, u"roleSettings"_s, u"databaseProperties"_s})
            QVERIFY2(click(name + u"CheckBox"_s), qPrintable(name));
        ContentOptions nothing;
        nothing.comments = nothing.publications = nothing.subscriptions = nothing.securityLabels = false;
        nothing.toastCompression = nothing.tableAccessMethods = false;
        nothing.databaseSettings = nothing.roleSettings = nothing.databaseProperties = false;
        QCOMPARE(profile().content, nothing);
        QVERIFY(click(u"defaultTablespacesRadioButton"_s));
        QCOMPARE(profile().content.tablespaces, TablespaceMode::Default);
        know(sourceFacts(), targetFacts());
        QVERIFY(click(u"mapTablespacesRadioButton"_s));
        const QString map = u"tablespaceMapEdit"_s;
        type(combos(map, u"mapSourceComboBox"_s).at(0), u"fast"_s);
        type(combos(map, u"mapTargetComboBox"_s).at(0), u"slow"_s);
        QCOMPARE(profile().content.tablespaceMap, (QMap<QString, QString>{{u"fast"_s, u"slow"_s}}));
        QVERIFY(said(u"tablespaceMapMessage"_s).contains(u"The target has no tablespace slow."_s));
        type(combos(map, u"mapTargetComboBox"_s).at(0), u"pg_default"_s);
        QCOMPARE(said(u"tablespaceMapMessage"_s), QString());
    }

    void theManagedTarget()
    {
        const auto recognised = [this] { return field<QLabel>(u"recognisedLabel"_s)->text(); };
        QVERIFY(recognised().contains(u"not known yet"_s));
        know(sourceFacts(), targetFacts());
        QCOMPARE(recognised(), u"no: the user admin is superuser on PostgreSQL"_s);
        m_session->setFacts(Side::Target, targetFacts(false));
        QCOMPARE(recognised(), u"yes: the user admin is no superuser"_s);
        ServerFacts rds = targetFacts(false);
        rds.provider = Provider::AmazonRds;
        m_session->setFacts(Side::Target, rds);
        QCOMPARE(recognised(), u"yes: Amazon RDS"_s);
        QVERIFY(field<QLabel>(u"meaningLabel"_s)->text().contains(u"become his"_s));
        QVERIFY(click(u"noRadioButton"_s));
        QCOMPARE(profile().managedTarget, ManagedTarget::No);
        QVERIFY(!field<QLabel>(u"meaningLabel"_s)->text().contains(u"become his"_s));
        QVERIFY(click(u"yesRadioButton"_s));
        QCOMPARE(profile().managedTarget, ManagedTarget::Yes);
        QVERIFY(click(u"autoRadioButton"_s));
        QCOMPARE(profile().managedTarget, ManagedTarget::Auto);
    }

    void oneHalfOnly()
    {
        QTemporaryDir folder;
        QVERIFY(!isShown(u"archiveLineEdit"_s));
        QVERIFY(click(u"exportRadioButton"_s));
        QCOMPARE(profile().half, Half::ExportOnly);
        QVERIFY(!isShown(u"nameLineEdit"_s) && !isShown(u"autoRadioButton"_s) && !isShown(u"jobsSpinBox"_s) &&
                !isShown(u"folderLineEdit"_s));
        QVERIFY(isShown(u"compressionSpinBox"_s));
        // What the import chooses, and what no export holds.
        QVERIFY(!isShown(u"keepOwnersRadioButton"_s) &&
                !field<QRadioButton>(u"keepTablespacesRadioButton"_s)->isEnabled());
        QVERIFY(!field<QCheckBox>(u"takeVerifiersCheckBox"_s)->isEnabled());
        QVERIFY(said(u"archiveMessage"_s).contains(u"Name the folder"_s));
        auto *path = field<QLineEdit>(u"archiveLineEdit"_s);
        QTest::keyClicks(path, folder.filePath(u"new"_s));
        QTest::keyClick(path, Qt::Key_Return);
        QCOMPARE(profile().archive, folder.filePath(u"new"_s));
        QTRY_COMPARE(said(u"archiveMessage"_s), QString());
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        path->selectAll();
        QTest::keyClicks(path, folder.path());
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(said(u"archiveMessage"_s).contains(u"not empty"_s));

        QVERIFY(click(u"importRadioButton"_s));
        QCOMPARE(profile().half, Half::ImportOnly);
        QVERIFY(isShown(u"nameLineEdit"_s) && !isShown(u"compressionSpinBox"_s));
        path->selectAll();
        QTest::keyClicks(path, folder.filePath(u"missing"_s));
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(said(u"archiveMessage"_s).contains(u"nothing at this path"_s));
        QVERIFY(click(u"bothRadioButton"_s));
        QCOMPARE(profile().half, Half::Both);
        QVERIFY(!isShown(u"archiveLineEdit"_s) && isShown(u"nameLineEdit"_s) && isShown(u"folderLineEdit"_s));
    }

    void methods()
    {
        const auto method = [this](const QString &name) { return field<QRadioButton>(name + u"MethodRadioButton"_s); };
        QVERIFY(method(u"file"_s)->isChecked());
        for (const auto &[name, meant] :
             {std::pair(u"directory"_s, Method::Directory), std::pair(u"stream"_s, Method::Stream),
              std::pair(u"direct"_s, Method::Direct), std::pair(u"file"_s, Method::File)}) {
            QVERIFY(click(name + u"MethodRadioButton"_s));
            QCOMPARE(profile().method, meant);
        }
        // an export is an archive, of either kind; its method is kept for when both are asked again
        QVERIFY(click(u"streamMethodRadioButton"_s));
        QVERIFY(!isShown(u"folderLineEdit"_s) && !isShown(u"keepCheckBox"_s) && !isShown(u"compressionSpinBox"_s));
        QVERIFY(click(u"exportRadioButton"_s));
        QVERIFY(!method(u"stream"_s)->isEnabled() && !method(u"direct"_s)->isEnabled());
        QVERIFY(method(u"file"_s)->isChecked() && profile().method == Method::Stream);
        auto *level = field<QSpinBox>(u"compressionSpinBox"_s);
        auto *compressor = field<QComboBox>(u"compressorComboBox"_s);
        QTest::keyClick(compressor, Qt::Key_Down);
        QCOMPARE(profile().dump.compressor, Compressor::Lz4);
        QTest::keyClick(level, Qt::Key_Up);
        QCOMPARE(profile().dump.compression, 1); // there is no level 0 but with gzip
        QTest::keyClick(level, Qt::Key_Down);
        QCOMPARE(profile().dump.compression, -1);
        QTest::keyClick(compressor, Qt::Key_Up);
        QCOMPARE(profile().dump.compressor, Compressor::Gzip);
        QVERIFY(method(u"stream"_s)->accessibleDescription().contains(u"both servers"_s));
        QVERIFY(click(u"directoryMethodRadioButton"_s));
        QCOMPARE(profile().usedMethod(), Method::Directory);
        QVERIFY(click(u"importRadioButton"_s));
        QVERIFY(!isShown(u"fileMethodRadioButton"_s));
        QCOMPARE(profile().usedMethod(), Method::File);
        QVERIFY(click(u"bothRadioButton"_s));
        QVERIFY(method(u"directory"_s)->isChecked() && method(u"stream"_s)->isEnabled());
    }

    void theRecommendedMethodIsShownAndTaken()
    {
        const auto method = [this](const QString &name) { return field<QRadioButton>(name + u"MethodRadioButton"_s); };
        const auto time = [this](const QString &name) {
            return m_page->findChild<QLabel *>(name + u"MethodTimeLabel"_s)->text();
        };
        auto *advised = field<QCheckBox>(u"advisedMethodCheckBox"_s);
        // as long as the amounts are not known nothing is said of times
        QVERIFY(time(u"direct"_s).isEmpty() && !advised->isChecked());
        ServerFacts source = sourceFacts();
        source.dataSize = 20'000'000'000;
        source.tableCount = 40;
        source.objectCount = 200;
        know(source, targetFacts());
        for (const QString &name : {u"direct"_s, u"directory"_s, u"file"_s, u"stream"_s})
            QVERIFY2(time(name).startsWith(u'\u2248'), qPrintable(name));
        QVERIFY(method(u"direct"_s)->accessibleDescription().contains(u"Recommended"_s));
        QVERIFY(!method(u"file"_s)->accessibleDescription().contains(u"Recommended"_s));
        QVERIFY(method(u"file"_s)->isChecked());
        QVERIFY(click(u"advisedMethodCheckBox"_s));
        QVERIFY(profile().methodIsAdvised && method(u"direct"_s)->isChecked());
        QCOMPARE(profile().method, Method::File);
        // who chooses a card chooses by himself
        QVERIFY(click(u"streamMethodRadioButton"_s));
        QVERIFY(!profile().methodIsAdvised && !advised->isChecked());
        QCOMPARE(profile().method, Method::Stream);
        // another server knows other times
        m_session->setFacts(Side::Source, std::nullopt);
        QVERIFY(time(u"direct"_s).isEmpty());
    }

    void theProfileComesBack()
    {
        MigrationProfile wanted = profile();
        wanted.ownership = {OwnerMode::Map, QString(), GrantMode::Map, false, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}};
        wanted.content.tablespaces = TablespaceMode::Map;
        wanted.content.tablespaceMap = {{u"x"_s, u"y"_s}};
        wanted.content.comments = false;
        wanted.roles = {RoleSelection::All, {}, true, true};
        wanted.managedTarget = ManagedTarget::Yes;
        m_session->document().update([&](MigrationProfile &profile) { profile = wanted; });
        QCOMPARE(profile(), wanted);
        QCOMPARE(combos(u"roleMapEdit"_s, u"mapSourceComboBox"_s).size(), 2);
        QCOMPARE(combos(u"roleMapEdit"_s, u"mapTargetComboBox"_s).at(1)->currentText(), u"d"_s);
        QCOMPARE(combos(u"tablespaceMapEdit"_s, u"mapSourceComboBox"_s).at(0)->currentText(), u"x"_s);
        QVERIFY(!field<QCheckBox>(u"commentsCheckBox"_s)->isChecked());
        QVERIFY(field<QRadioButton>(u"alterExistingRadioButton"_s)->isChecked());
        QVERIFY(field<QCheckBox>(u"takeVerifiersCheckBox"_s)->isChecked());
        QVERIFY(field<QRadioButton>(u"yesRadioButton"_s)->isChecked());
        know(sourceFacts(), targetFacts());
        QCOMPARE(profile(), wanted);
    }

    void everythingOpenedIsNamedAndInOrder()
    {
        m_session->document().update([](MigrationProfile &profile) {
            profile.ownership = {OwnerMode::One, u"x"_s, GrantMode::Map, true, {{u"a"_s, u"b"_s}}};
            profile.content.tablespaces = TablespaceMode::Map;
            profile.roles.selection = RoleSelection::All;
        });
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        field<QRadioButton>(u"bothRadioButton"_s)->setFocus();
        QCOMPARE(tabOrderFaults(m_page.get()), QStringList());
    }
};

TRUNKLINE_TEST(OptionsChoicesTest)
#include "optionschoicestest.moc"
