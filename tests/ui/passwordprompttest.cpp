#include "ui/passwordprompt.h"
#include "store/secretstore.h"
#include "support/testregistry.h"
#include "widgetchecks.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class PasswordPromptTest : public QObject
{
    Q_OBJECT

    SecretStore m_secrets;
    std::unique_ptr<PasswordPrompt> m_prompt;
    QLineEdit *edit() { return m_prompt->findChild<QLineEdit *>(); }

private Q_SLOTS:
    void init()
    {
        SavedConnection connection;
        connection.id = u"x"_s;
        connection.name = u"RDS production"_s;
        connection.params.set(u"host"_s, u"db1"_s);
        connection.params.set(u"user"_s, u"app"_s);
        m_prompt = std::make_unique<PasswordPrompt>(
            connection, Message{u"error.connect-password-wrong"_s, {u"db1"_s, u"5432"_s, u"app"_s, u"shop"_s}},
            m_secrets);
        m_prompt->open();
        QVERIFY(QTest::qWaitForWindowActive(m_prompt.get()));
    }
    void cleanup() { m_prompt.reset(); }

    void givesWhatWasTypedOnce()
    {
        const QString typed = u"p:a\\s's wörd"_s;
        std::optional<Secret> given;
        int times = 0;
        connect(m_prompt.get(), &PasswordPrompt::given, this, [&](const Secret &password) {
            given = password;
            ++times;
        });
        QCOMPARE(edit()->echoMode(), QLineEdit::Password);
        QVERIFY(edit()->hasFocus());
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(m_prompt->isVisible()); // nothing was typed yet
        trunkline::testing::typeInto(edit(), typed);
        QTest::keyClick(edit(), Qt::Key_Return);
        QVERIFY(!m_prompt->isVisible());
        QCOMPARE(times, 1);
        QVERIFY(given && given->equals(Secret(typed)));
        QCOMPARE(edit()->text(), QString());
        QVERIFY(!edit()->isUndoAvailable());
    }
    void escapeGivesNothing()
    {
        QSignalSpy given(m_prompt.get(), &PasswordPrompt::given);
        QSignalSpy rejected(m_prompt.get(), &QDialog::rejected);
        QTest::keyClicks(edit(), u"secret"_s);
        QTest::keyClick(m_prompt.get(), Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(given.size(), 0);
        QCOMPARE(edit()->text(), QString());
    }
    void saysWhoseAndWhy()
    {
        QString all;
        for (const QLabel *label : m_prompt->findChildren<QLabel *>())
            all += label->text() + u'\n';
        QVERIFY(all.contains("RDS production"_L1));
        QVERIFY(all.contains("app"_L1));
        QVERIFY(all.contains("password"_L1));
    }
    void canBeUsedWithoutAMouseOrEyes()
    {
        QTest::keyClicks(edit(), u"x"_s);
        QCOMPARE(trunkline::testing::unnamedWidgets(m_prompt.get()), QStringList());
        QCOMPARE(trunkline::testing::tabOrderFaults(m_prompt.get()), QStringList());
    }
};

TRUNKLINE_TEST(PasswordPromptTest)
#include "passwordprompttest.moc"
