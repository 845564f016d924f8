#include "ui/optionspage.h"
#include "support/testregistry.h"
#include "ui/services.h"
#include "ui/session.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

class OptionsPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OptionsPage> m_page;

    const MigrationProfile &profile() const { return m_session->document().profile(); }
    template <typename T> T *field(const QString &name) const { return visibleChild<T>(m_page.get(), name); }

    static ServerFacts sourceFacts()
    {
        ServerFacts facts;
        facts.versionNum = 150018;
        facts.version = u"15.18"_s;
        facts.dataSize = 29'000'000;
        DatabaseFacts shop;
        shop.name = u"shop"_s;
        shop.owner = u"app_owner"_s;
        shop.encoding = u"UTF8"_s;
        shop.collate = u"de_DE.utf8"_s;
        shop.localeProvider = u"libc"_s;
        facts.databases = {shop};
        RoleFacts app = role(u"app"_s);
        app.login = true;
        app.inUse = true;
        facts.roles = {app, role(u"idle"_s), role(u"pg_monitor"_s)};
        return facts;
    }
    static RoleFacts role(const QString &name)
    {
        RoleFacts facts;
        facts.name = name;
        return facts;
    }

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<Services>();
        m_session = std::make_unique<Session>(*m_services);
        m_session->document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        m_page = std::make_unique<OptionsPage>(*m_session);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_services.reset();
    }

    void whatIsTypedAndClickedIsInTheProfile()
    {
        QTest::keyClicks(field<QLineEdit>(u"nameLineEdit"_s), u"shop_new"_s);
        QCOMPARE(profile().targetDatabase.name, u"shop_new"_s);
        QVERIFY(clickButton(m_page.get(), u"useEmptyRadioButton"_s));
        QCOMPARE(profile().targetDatabase.mode, TargetDatabaseMode::UseEmpty);
        QVERIFY(!field<QComboBox>(u"encodingComboBox"_s)->isEnabled());
        QVERIFY(clickButton(m_page.get(), u"replaceRadioButton"_s));
        QCOMPARE(profile().targetDatabase.mode, TargetDatabaseMode::Replace);
        QVERIFY(field<QComboBox>(u"encodingComboBox"_s)->isEnabled());

        auto *jobs = field<QSpinBox>(u"jobsSpinBox"_s);
        QTest::keyClick(jobs, Qt::Key_Up);
        QCOMPARE(profile().jobs, 3);
        QVERIFY(clickButton(m_page.get(), u"stopRadioButton"_s));
        QCOMPARE(profile().onError, OnError::Stop);
        QTest::keyClick(field<QCheckBox>(u"analyzeCheckBox"_s), Qt::Key_Space);
        QVERIFY(!profile().analyze);

        auto *verify = field<QComboBox>(u"verifyComboBox"_s);
        QCOMPARE(profile().verification.level, VerifyLevel::Checksums);
        QTest::keyClick(verify, Qt::Key_Down);
        QCOMPARE(profile().verification.level, VerifyLevel::Sample);
        QTest::keyClick(field<QSpinBox>(u"sampleSpinBox"_s), Qt::Key_Up);
        QCOMPARE(profile().verification.sampleOver, 1'100'000'000);
        QTest::keyClick(field<QSpinBox>(u"connectionsSpinBox"_s), Qt::Key_Up);
        QCOMPARE(profile().verification.connections, 3);
        QTest::keyClick(verify, Qt::Key_Home);
        QCOMPARE(profile().verification.level, VerifyLevel::None);
        QVERIFY(!m_page->findChild<QSpinBox *>(u"connectionsSpinBox"_s)->isVisible());

        QVERIFY(clickButton(m_page.get(), u"allRadioButton"_s));
        QCOMPARE(profile().roles.selection, RoleSelection::All);
        QTest::keyClicks(field<QLineEdit>(u"leaveOutLineEdit"_s), u"a, \"b,c\","_s);
        QCOMPARE(profile().roles.leftOut, (QStringList{u"a"_s, u"b,c"_s}));
        QCOMPARE(field<QLineEdit>(u"leaveOutLineEdit"_s)->text(), u"a, \"b,c\","_s);

        QTest::keyClick(field<QSpinBox>(u"compressionSpinBox"_s), Qt::Key_Up);
        QCOMPARE(profile().dump.compression, 0);
        QTest::keyClick(field<QCheckBox>(u"keepCheckBox"_s), Qt::Key_Space);
        QVERIFY(profile().dump.keep);
        QTest::keyClick(field<QCheckBox>(u"freezeCheckBox"_s), Qt::Key_Space);
        QVERIFY(profile().freezeSource);
        QTest::keyClicks(field<QLineEdit>(u"folderLineEdit"_s), u"/var/dumps"_s);
        QTest::keyClick(field<QLineEdit>(u"folderLineEdit"_s), Qt::Key_Return);
        QCOMPARE(profile().dump.folder, u"/var/dumps"_s);
    }

    void combosTakeWhatIsChosenAndWhatIsTyped()
    {
        auto *owner = field<QComboBox>(u"ownerComboBox"_s);
        owner->setFocus();
        owner->lineEdit()->selectAll();
        QTest::keyClicks(owner->lineEdit(), u"new_owner"_s);
        QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
        QCOMPARE(profile().targetDatabase.owner, u"new_owner"_s);

        auto *locale = field<QComboBox>(u"localeComboBox"_s);
        locale->setFocus();
        locale->lineEdit()->selectAll();
        QTest::keyClicks(locale->lineEdit(), u"de-DE (icu)"_s);
        QTest::keyClick(locale->lineEdit(), Qt::Key_Return);
        QCOMPARE(profile().targetDatabase.localeProvider, u"icu"_s);
        QCOMPARE(profile().targetDatabase.locale, u"de-DE"_s);

        auto *encoding = field<QComboBox>(u"encodingComboBox"_s);
        encoding->setFocus();
        QTest::keyClick(encoding, Qt::Key_Down);
        QCOMPARE(profile().targetDatabase.encoding, u"UTF8"_s);
        QTest::keyClick(encoding, Qt::Key_Up);
        QCOMPARE(profile().targetDatabase.encoding, QString());
    }

    void theProfileComesBackIntoTheFields()
    {
        m_session->document().update([](MigrationProfile &profile) {
            profile.targetDatabase = {
                u"elsewhere"_s, TargetDatabaseMode::UseEmpty, u"boss"_s, u"LATIN1"_s, u"icu"_s, u"fr-FR"_s, u"mine"_s};
            profile.jobs = 12;
            profile.onError = OnError::Stop;
            profile.analyze = false;
            profile.roles = {RoleSelection::InUse, {u"x"_s, u"y z"_s}};
            profile.dump = {u"/backup"_s, true, Compressor::Gzip, 4};
        });
        QCOMPARE(field<QLineEdit>(u"nameLineEdit"_s)->text(), u"elsewhere"_s);
        QVERIFY(field<QRadioButton>(u"useEmptyRadioButton"_s)->isChecked());
        QCOMPARE(field<QComboBox>(u"ownerComboBox"_s)->currentText(), u"boss"_s);
        QCOMPARE(field<QComboBox>(u"encodingComboBox"_s)->currentText(), u"LATIN1"_s);
        QCOMPARE(field<QComboBox>(u"localeComboBox"_s)->currentText(), u"fr-FR (icu)"_s);
        QCOMPARE(field<QComboBox>(u"templateComboBox"_s)->currentText(), u"mine"_s);
        QCOMPARE(field<QSpinBox>(u"jobsSpinBox"_s)->value(), 12);
        QVERIFY(field<QRadioButton>(u"stopRadioButton"_s)->isChecked());
        QVERIFY(!field<QCheckBox>(u"analyzeCheckBox"_s)->isChecked());
        QVERIFY(field<QRadioButton>(u"inUseRadioButton"_s)->isChecked());
        QCOMPARE(field<QLineEdit>(u"leaveOutLineEdit"_s)->text(), u"x, y z"_s);
        QCOMPARE(field<QLineEdit>(u"folderLineEdit"_s)->text(), u"/backup"_s);
        QCOMPARE(field<QSpinBox>(u"compressionSpinBox"_s)->value(), 4);
        QVERIFY(field<QCheckBox>(u"keepCheckBox"_s)->isChecked());
    }

    void fillingTheFieldsChangesNothing()
    {
        const MigrationProfile before = profile();
        m_session->setFacts(Side::Source, sourceFacts());
        ServerFacts target = sourceFacts();
        target.freeConnections = 91;
        m_session->setFacts(Side::Target, target);
        QCOMPARE(profile(), before);
    }

    void factsFillTheChoices()
    {
        m_session->setFacts(Side::Source, sourceFacts());
        ServerFacts target;
        target.freeConnections = 91;
        m_session->setFacts(Side::Target, target);
        QCOMPARE(field<QComboBox>(u"ownerComboBox"_s)->currentText(), u"as on the source (app_owner)"_s);
        QVERIFY(field<QComboBox>(u"ownerComboBox"_s)->findText(u"idle"_s) > 0);
        QCOMPARE(field<QComboBox>(u"ownerComboBox"_s)->findText(u"pg_monitor"_s), -1);
        QCOMPARE(field<QComboBox>(u"encodingComboBox"_s)->currentText(), u"as on the source (UTF8)"_s);
        QCOMPARE(field<QComboBox>(u"localeComboBox"_s)->currentText(), u"as on the source (de_DE.utf8)"_s);
        QVERIFY(field<QLabel>(u"jobsReasonLabel"_s)->text().contains(u"91"_s));
        QVERIFY(field<QRadioButton>(u"inUseRadioButton"_s)->text().contains(u"(1)"_s));
        QVERIFY(field<QRadioButton>(u"allRadioButton"_s)->text().contains(u"(2)"_s));
        QVERIFY(clickButton(m_page.get(), u"inUseRadioButton"_s));
        QVERIFY(field<QLabel>(u"passwordsTextLabel"_s)->text().contains(u"1"_s));
        QTest::keyClicks(field<QLineEdit>(u"leaveOutLineEdit"_s), u"app"_s);
        QCOMPARE(field<QLabel>(u"passwordsTextLabel"_s)->text(), u"stay behind; no user will need a new one"_s);
    }

    void tabGoesThroughTheFieldsInOrder()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        field<QRadioButton>(u"fileMethodRadioButton"_s)->setFocus();
        QStringList visited;
        for (int i = 0; i < 34; ++i) {
            visited += m_page->focusWidget()->objectName();
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected{u"fileMethodRadioButton"_s,
                                   u"advisedMethodCheckBox"_s,
                                   u"nameLineEdit"_s,
                                   u"createRadioButton"_s,
                                   u"ownerComboBox"_s,
                                   u"encodingComboBox"_s,
                                   u"localeComboBox"_s,
                                   u"templateComboBox"_s,
                                   u"autoRadioButton"_s,
                                   u"jobsSpinBox"_s,
                                   u"goOnRadioButton"_s,
                                   u"analyzeCheckBox"_s,
                                   u"verifyComboBox"_s,
                                   u"connectionsSpinBox"_s,
                                   u"commentsCheckBox"_s,
                                   u"publicationsCheckBox"_s,
                                   u"subscriptionsCheckBox"_s,
                                   u"securityLabelsCheckBox"_s,
                                   u"toastCompressionCheckBox"_s,
                                   u"tableAccessMethodsCheckBox"_s,
                                   u"databaseSettingsCheckBox"_s,
                                   u"roleSettingsCheckBox"_s,
                                   u"databasePropertiesCheckBox"_s,
                                   u"keepTablespacesRadioButton"_s,
                                   u"noneRadioButton"_s,
                                   u"keepOwnersRadioButton"_s,
                                   u"keepGrantsRadioButton"_s,
                                   u"defaultPrivilegesCheckBox"_s,
                                   u"folderLineEdit"_s,
                                   u"browseButton"_s,
                                   u"compressorComboBox"_s,
                                   u"compressionSpinBox"_s,
                                   u"keepCheckBox"_s,
                                   u"freezeCheckBox"_s};
        QCOMPARE(visited, expected);
    }
};

TRUNKLINE_TEST(OptionsPageTest)
#include "optionspagetest.moc"
