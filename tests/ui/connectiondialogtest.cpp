#include "ui/connectiondialog.h"
#include "core/json.h"
#include "store/secretstore.h"
#include "support/testregistry.h"
#include "ui/conninfoedit.h"
#include "ui/inlinemessage.h"
#include "ui/passwordplacebox.h"
#include "ui/serverlabelbox.h"
#include "widgetchecks.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// The connection dialog driven by keys and mouse, without a server.
class ConnectionDialogTest : public QObject
{
    Q_OBJECT

    SecretStore m_secrets;
    std::unique_ptr<ConnectionDialog> m_dialog;

    template <typename T = QLineEdit> T *find(const QString &name) { return m_dialog->findChild<T *>(name); }
    QLineEdit *secretEdit() { return find(u"secretLineEdit"_s); }
    ConninfoEdit *conninfoEdit() { return m_dialog->findChild<ConninfoEdit *>(); }
    void showTab(int index) { m_dialog->findChild<QTabWidget *>()->setCurrentIndex(index); }
    void open()
    {
        m_dialog = std::make_unique<ConnectionDialog>(m_secrets);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        conninfoEdit()->setFocus();
        QTest::keySequence(conninfoEdit(), QKeySequence::Paste);
    }
    static void type(QLineEdit *edit, const QString &text)
    {
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->clear();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_dialog.reset(); }

    void pastedStringsAreTakenApart_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("password");
        QTest::newRow("uri") << u"postgresql://app:s3cret@db1.office:5433/shop?sslmode=verify-full&connect_timeout=7"_s
                             << u"s3cret"_s;
        QTest::newRow("uri, escaped password")
            << u"postgres://app:p%3Aa%5Cs%27s%20w%C3%B6rd%40@db1.office:5433/shop?connect_timeout=7&sslmode=verify-full"_s
            << u"p:a\\s's wörd@"_s;
        QTest::newRow("key and value")
            << u"host=db1.office port=5433 user=app dbname=shop sslmode=verify-full connect_timeout=7 password=s3cret"_s
            << u"s3cret"_s;
        QTest::newRow("quoted values")
            << u"host = 'db1.office' port='5433' user='app' dbname='shop' sslmode=verify-full connect_timeout=7 "
               "password='p:a\\\\s\\'s wörd東'"_s
            << u"p:a\\s's wörd東"_s;
        QTest::newRow("line breaks around") << u"\n postgresql://app@db1.office:5433/shop?sslmode=verify-full&"
                                               "connect_timeout=7 \n"_s
                                            << QString();
    }
    void pastedStringsAreTakenApart()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, password);
        paste(pasted);
        QCOMPARE(conninfoEdit()->text(), QString());
        QCOMPARE(find(u"hostLineEdit"_s)->text(), u"db1.office"_s);
        QCOMPARE(find(u"portLineEdit"_s)->text(), u"5433"_s);
        QCOMPARE(find(u"userLineEdit"_s)->text(), u"app"_s);
        QCOMPARE(find(u"databaseLineEdit"_s)->text(), u"shop"_s);
        QCOMPARE(find<QComboBox>(u"sslModeBox"_s)->currentText(), u"verify-full"_s);
        const SavedConnection made = m_dialog->connection();
        QCOMPARE(made.params.value(u"connect_timeout"_s), u"7"_s);
        QCOMPARE(made.params.keywords().size(), 6);
        QCOMPARE(secretEdit()->text(), password);
        QCOMPARE(m_dialog->password().has_value(), !password.isEmpty());
        if (!password.isEmpty())
            QVERIFY(m_dialog->password()->equals(Secret(password)));
    }
    void aPastedPasswordStaysNowhere()
    {
        paste(u"postgresql://app:canary%20p:w@db1/shop"_s);
        QVERIFY(!conninfoEdit()->isUndoAvailable());
        QTest::keySequence(conninfoEdit(), QKeySequence::Undo);
        QCOMPARE(conninfoEdit()->text(), QString());
        QCOMPARE(secretEdit()->echoMode(), QLineEdit::Password);
        for (const QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
            if (edit != secretEdit())
                QVERIFY2(!edit->text().contains("canary"_L1), qPrintable(edit->objectName()));
        }
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            QVERIFY(!label->text().contains("canary"_L1));
        const QByteArray json = QJsonDocument(toJson(m_dialog->connection())).toJson();
        QVERIFY(json.contains("db1"));
        QVERIFY(!json.contains("canary"));
    }
    void typedStringsWaitForReturn()
    {
        conninfoEdit()->setFocus();
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::keyClicks(conninfoEdit(), u"host=db2 password=x"_s);
        QCOMPARE(find(u"hostLineEdit"_s)->text(), QString());
        QTest::keyClick(conninfoEdit(), Qt::Key_Return);
        QCOMPARE(find(u"hostLineEdit"_s)->text(), u"db2"_s);
        QCOMPARE(secretEdit()->text(), u"x"_s);
        QVERIFY(!conninfoEdit()->isUndoAvailable());
        QCOMPARE(accepted.size(), 0);
        QVERIFY(m_dialog->isVisible());
    }
    void aStringThatIsNoneIsLeftAndExplained()
    {
        type(find(u"hostLineEdit"_s), u"db1"_s);
        paste(u"postgresql://[db1/shop"_s);
        QVERIFY(find<InlineMessage>(u"conninfoMessage"_s)->isVisible());
        QVERIFY(!find<InlineMessage>(u"conninfoMessage"_s)->sentence().isEmpty());
        QCOMPARE(find(u"hostLineEdit"_s)->text(), u"db1"_s);
    }
    void whatTheStringLeavesOutGoesBackToTheDefault()
    {
        SavedConnection before;
        before.id = u"x"_s;
        before.name = u"Shop"_s;
        before.label = ServerLabel::Production;
        before.params.set(u"host"_s, u"old"_s);
        before.params.set(u"sslmode"_s, u"disable"_s);
        before.params.set(u"options"_s, u"-c geqo=off"_s);
        m_dialog->setConnection(before);
        paste(u"host=new"_s);
        const SavedConnection after = m_dialog->connection();
        QCOMPARE(after.params.keywords(), QStringList{u"host"_s});
        QCOMPARE(after.id, u"x"_s);
        QCOMPARE(after.name, u"Shop"_s);
        QCOMPARE(after.label, ServerLabel::Production);
    }
    void whatWasGivenComesBackUnchanged()
    {
        SavedConnection given;
        given.id = u"6f7a"_s;
        given.name = u"Ünïcode 東京"_s;
        given.passwordPlace = PasswordPlace::LibpqOwn;
        given.label = ServerLabel::Staging;
        for (const auto &[keyword, value] :
             std::initializer_list<std::pair<QString, QString>>{{u"host"_s, u"/var/run/postgresql"_s},
                                                                {u"port"_s, u"5432"_s},
                                                                {u"user"_s, u"o'brien \\ \""_s},
                                                                {u"dbname"_s, u"a=b host=evil"_s},
                                                                {u"sslmode"_s, u"a-later-mode"_s},
                                                                {u"sslrootcert"_s, u"/tmp/a b/root.crt"_s},
                                                                {u"service"_s, u"office"_s},
                                                                {u"target_session_attrs"_s, u"read-write"_s},
                                                                {u"unknown_to_this_libpq"_s, u"1"_s}})
            given.params.set(keyword, value);
        m_dialog->setConnection(given);
        QCOMPARE(m_dialog->connection(), given);
        QVERIFY(!m_dialog->password());
    }
    void savingIsRefusedWithAReason()
    {
        auto *save = find<QPushButton>(u"saveButton"_s);
        auto *why = find<InlineMessage>(u"validationMessage"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(why->isVisible()); // an empty connection: says what is missing
        type(find(u"hostLineEdit"_s), u"db1"_s);
        QVERIFY(save->isEnabled());
        QVERIFY(!why->isVisible());
        type(find(u"portLineEdit"_s), u"70000"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(!find<QPushButton>(u"testButton"_s)->isEnabled());
        QVERIFY(why->isVisible());
        QVERIFY(why->sentence().contains("70000"_L1));
        showTab(2);
        QTest::mouseClick(why->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_dialog->findChild<QTabWidget *>()->currentIndex(), 0);
        QCOMPARE(QApplication::focusWidget(), find(u"portLineEdit"_s));
        type(find(u"portLineEdit"_s), u"5432"_s);
        QVERIFY(save->isEnabled());
        QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
    }
    void anEmptyFieldShowsWhatLibpqTakes()
    {
        qputenv("PGHOST", "pg.example");
        qputenv("PGPORT", "6432");
        qputenv("PGSSLMODE", "require");
        qputenv("PGSERVICE", "office");
        open();
        for (const char *name : {"PGHOST", "PGPORT", "PGSSLMODE", "PGSERVICE"})
            qunsetenv(name);
        QCOMPARE(find(u"hostLineEdit"_s)->placeholderText(), u"pg.example"_s);
        QCOMPARE(find(u"portLineEdit"_s)->placeholderText(), u"6432"_s);
        QCOMPARE(find(u"serviceLineEdit"_s)->placeholderText(), u"office"_s);
        QVERIFY(find<QComboBox>(u"sslModeBox"_s)->currentText().contains("require"_L1));
        QVERIFY(m_dialog->connection().params.isEmpty());
    }
    void everyEncryptionModeIsExplained()
    {
        showTab(1);
        auto *box = find<QComboBox>(u"sslModeBox"_s);
        QStringList explanations;
        for (int i = 1; i < box->count(); ++i) {
            box->setCurrentIndex(i);
            explanations += find<QLabel>(u"sslModeNoteLabel"_s)->text();
        }
        QCOMPARE(explanations.size(), 6);
        QVERIFY(!explanations.contains(QString()));
        QCOMPARE(explanations.removeDuplicates(), 0);
    }
    void withoutAKeychainThatPlaceCannotBeChosen()
    {
        auto *box = m_dialog->findChild<PasswordPlaceBox *>();
        QTRY_VERIFY_WITH_TIMEOUT(!box->keychainAvailable(), 10'000);
        QCOMPARE(box->place(), PasswordPlace::AskEachTime);
        QVERIFY(find<QLabel>(u"passwordNoteLabel"_s)->text().contains("keychain"_L1));
        box->setPlace(PasswordPlace::Keychain);
        QCOMPARE(box->place(), PasswordPlace::AskEachTime);
    }
    void leftToLibpqThereIsNoPassword()
    {
        type(secretEdit(), u"typed before"_s);
        m_dialog->findChild<PasswordPlaceBox *>()->setPlace(PasswordPlace::LibpqOwn);
        QVERIFY(!secretEdit()->isEnabled());
        QCOMPARE(secretEdit()->text(), QString());
        QVERIFY(!m_dialog->password());
        paste(u"host=db1 password=x"_s); // a password needs a place that keeps it
        QVERIFY(m_dialog->connection().passwordPlace != PasswordPlace::LibpqOwn);
        QVERIFY(m_dialog->password());
    }
    void theTableRefusesSecretsAndKeepsTheRest()
    {
        showTab(2);
        auto *table = find<QTableView>(u"parameterTable"_s);
        const auto edit = [table](int row, int column, const QString &text) {
            table->setCurrentIndex(table->model()->index(row, column));
            table->edit(table->currentIndex());
            auto *editor = table->viewport()->findChild<QLineEdit *>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
        };
        const int last = table->model()->rowCount() - 1;
        edit(last, 0, u"sslpassword"_s);
        QVERIFY(find<InlineMessage>(u"refusalMessage"_s)->isVisible());
        QCOMPARE(table->model()->rowCount() - 1, last);
        edit(last, 0, u"min_protocol_version"_s);
        QVERIFY(!find<InlineMessage>(u"refusalMessage"_s)->isVisible());
        edit(last, 1, u"3.2"_s);
        QCOMPARE(m_dialog->connection().params.value(u"min_protocol_version"_s), u"3.2"_s);
    }
    void thePasswordIsHiddenUntilShown()
    {
        type(secretEdit(), u"abc"_s);
        QCOMPARE(secretEdit()->echoMode(), QLineEdit::Password);
        auto *reveal = m_dialog->findChild<QAbstractButton *>(u"revealButton"_s);
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(secretEdit()->echoMode(), QLineEdit::Normal);
        paste(u"host=db1 password=other"_s);
        QCOMPARE(secretEdit()->echoMode(), QLineEdit::Password);
        QVERIFY(!secretEdit()->isUndoAvailable());
    }
    void everyWidgetHasANameAndTheTabOrderIsTheVisualOne()
    {
        type(find(u"hostLineEdit"_s), u"db1"_s);
        for (int tab = 0; tab < 3; ++tab) {
            showTab(tab);
            QCOMPARE(trunkline::testing::unnamedWidgets(m_dialog.get()), QStringList());
            conninfoEdit()->setFocus();
            QCOMPARE(trunkline::testing::tabOrderFaults(m_dialog.get()), QStringList());
        }
    }
    void escapeLeavesEverythingAsItWas()
    {
        QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }
};

TRUNKLINE_TEST(ConnectionDialogTest)
#include "connectiondialogtest.moc"
