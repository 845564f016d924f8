#include "ui/setpasswordsdialog.h"
#include "support/testregistry.h"
#include "ui/fieldmessage.h"
#include "ui/secretfield.h"
#include "uifixture.h"
#include "widgetchecks.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// The dialog that gives passwords to users after a run, clicked through; the server is the test's own function.
class SetPasswordsDialogTest : public QObject
{
    Q_OBJECT

private:
    struct Sent
    {
        QString role;
        QString password;
        SetPasswordsDialog::Done done;
    };
    QList<Sent> m_sent;
    std::unique_ptr<SetPasswordsDialog> m_dialog;

    QLineEdit *line(const QString &role) const
    {
        for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Password of "_s + role)
                return edit;
        }
        return nullptr;
    }
    QStringList states() const
    {
        QStringList said;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>(u"stateLabel"_s))
            said += label->text();
        return said;
    }
    bool clickSet() const { return clickButton(m_dialog.get(), u"setButton"_s); }

private Q_SLOTS:
    void init()
    {
        m_sent.clear();
        m_dialog = std::make_unique<SetPasswordsDialog>(
            QStringList{u"app"_s, u"report & co"_s, u"web"_s}, u"Cloud"_s,
            [this](const QString &role, const Secret &password, const SetPasswordsDialog::Done &done) {
                m_sent += {role, password.revealText(), done};
            });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void oneAfterTheOther()
    {
        QVERIFY(!clickSet());
        QTest::keyClicks(line(u"app"_s), u"first"_s);
        QTest::keyClicks(line(u"web"_s), u"third"_s);
        QCOMPARE(states(), (QStringList{u"typed, not set yet"_s, u"no password"_s, u"typed, not set yet"_s}));
        QVERIFY(clickSet());
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent.at(0).role, u"app"_s);
        QCOMPARE(m_sent.at(0).password, u"first"_s);
        QCOMPARE(line(u"app"_s)->text(), QString());
        QCOMPARE(states().at(0), u"being set…"_s);
        QVERIFY(!clickSet());
        m_sent.at(0).done({});
        QCOMPARE(m_sent.size(), 2);
        QCOMPARE(m_sent.at(1).role, u"web"_s);
        QCOMPARE(line(u"web"_s)->text(), QString());
        m_sent.at(1).done(Error(u"error.connect-refused"_s, {u"h"_s, u"5432"_s}, u"permission denied"_s));
        QCOMPARE(states().at(0), u"set"_s);
        QCOMPARE(states().at(2), u"failed"_s);
        const QString why = m_dialog->findChildren<FieldMessage *>().at(2)->sentence();
        QVERIFY2(why.contains(u"permission denied"_s), qPrintable(why));
        QCOMPARE(states().at(1), u"no password"_s);
        // What failed can be typed again.
        QTest::keyClicks(line(u"web"_s), u"better"_s);
        QCOMPARE(states().at(2), u"typed, not set yet"_s);
        QVERIFY(clickSet());
        QCOMPARE(m_sent.size(), 3);
        m_sent.at(2).done({});
        QCOMPARE(states().at(2), u"set"_s);
        QVERIFY(!clickSet());
    }

    void whatIsTypedIsHiddenUntilItIsShown()
    {
        QTest::keyClicks(line(u"app"_s), u"secret"_s);
        QCOMPARE(line(u"app"_s)->echoMode(), QLineEdit::Password);
        auto *reveal = line(u"app"_s)->parentWidget()->findChild<QToolButton *>();
        QTest::mouseClick(reveal, Qt::LeftButton);
        QCOMPARE(line(u"app"_s)->echoMode(), QLineEdit::Normal);
        QVERIFY(clickSet());
        QCOMPARE(line(u"app"_s)->echoMode(), QLineEdit::Password);
    }

    void returnSets()
    {
        QTest::keyClicks(line(u"report & co"_s), u"x"_s);
        QTest::keyClick(line(u"report & co"_s), Qt::Key_Return);
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent.at(0).role, u"report & co"_s);
        QVERIFY(m_dialog->isVisible());
    }

    void closingSendsNothingMore()
    {
        QTest::keyClicks(line(u"app"_s), u"first"_s);
        QTest::keyClicks(line(u"web"_s), u"third"_s);
        QVERIFY(clickSet());
        QVERIFY(clickButton(m_dialog.get(), u"closeButton"_s));
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(line(u"web"_s)->text(), QString());
        m_sent.at(0).done({});
        QCOMPARE(m_sent.size(), 1);
    }

    void anAnswerAfterTheDialogIsGone()
    {
        QTest::keyClicks(line(u"app"_s), u"first"_s);
        QVERIFY(clickSet());
        m_dialog.reset();
        m_sent.at(0).done({});
        QCOMPARE(m_sent.size(), 1);
    }

    void everyFieldIsNamedAndInOrder()
    {
        QCOMPARE(unnamedWidgets(m_dialog.get()), QStringList());
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE(m_dialog->focusWidget(), line(u"app"_s));
        QCOMPARE(tabOrderFaults(m_dialog.get()), QStringList());
    }
};

TRUNKLINE_TEST(SetPasswordsDialogTest)
#include "setpasswordsdialogtest.moc"
