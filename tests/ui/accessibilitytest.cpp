#include "support/testregistry.h"
#include "ui/clienttoolsdialog.h"
#include "ui/confirmtargetdialog.h"
#include "ui/connectiondialog.h"
#include "ui/leftoversdialog.h"
#include "ui/mainwindow.h"
#include "ui/notices.h"
#include "ui/passwordprompt.h"
#include "ui/services.h"
#include "ui/windowlist.h"
#include "uifixture.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSpinBox>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Walks every widget of the window and of the dialogs: whatever the keyboard reaches has a name for a screen reader.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Services> m_services;
    std::unique_ptr<WindowList> m_windows;

    /// A part of another widget, which has the name: the editor of a combo box, the viewport of a list.
    static bool isPartOfAnother(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        if (!parent)
            return false;
        if (qobject_cast<const QLineEdit *>(widget) &&
            (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)))
            return true;
        for (; parent; parent = parent->parentWidget()) {
            if (parent->inherits("QComboBoxPrivateContainer"))
                return true;
        }
        return false;
    }

    static QString pathOf(const QWidget *widget)
    {
        QStringList parts;
        for (const QWidget *at = widget; at; at = at->parentWidget()) {
            parts.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                     : at->objectName());
        }
        return parts.join(u'/');
    }

    /// The widgets below `root` that the Tab key reaches and that a screen reader would call nothing.
    static QStringList unnamed(const QWidget *root, int *seen = nullptr)
    {
        QStringList paths;
        const QList<QWidget *> widgets = root->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || isPartOfAnother(widget) || widget->focusProxy())
                continue;
            // A button that gets its words when it is shown.
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (button && button->isHidden() && button->text().isEmpty())
                continue;
            if (seen)
                ++*seen;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            // The text of a field is its value, no name.
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                paths += pathOf(widget);
        }
        return paths;
    }

    static SavedConnection connection() { return exampleProfile().target; }

private Q_SLOTS:
    void init()
    {
        m_services = std::make_unique<Services>();
        m_windows = std::make_unique<WindowList>(*m_services);
        QVERIFY(QTest::qWaitForWindowExposed(m_windows->create()));
    }
    void cleanup()
    {
        while (!m_windows->windows().isEmpty())
            delete m_windows->windows().first();
        m_windows.reset();
        m_services.reset();
    }

    void everyPageOfTheWindow()
    {
        MainWindow *window = m_windows->windows().first();
        window->session().document().update([](MigrationProfile &profile) { profile = exampleProfile(); });
        int seen = 0;
        const QStringList paths = unnamed(window, &seen);
        QVERIFY2(paths.isEmpty(), qPrintable(u'\n' + paths.join(u'\n')));
        QVERIFY2(seen > 60, qPrintable(QString::number(seen)));
    }

    void everyDialog_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"client tools", "confirm", "left-overs", "password", "connection"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyDialog()
    {
        QFETCH(QString, name);
        std::unique_ptr<QDialog> dialog;
        MainWindow *window = m_windows->windows().first();
        if (name == "client tools"_L1)
            dialog = std::make_unique<ClientToolsDialog>(*m_services, &window->session().document(), nullptr);
        else if (name == "confirm"_L1)
            dialog =
                std::make_unique<ConfirmTargetDialog>(TargetConfirmation{u"shop"_s, true, true}, u"Cloud"_s, nullptr);
        else if (name == "left-overs"_L1)
            dialog = std::make_unique<LeftoversDialog>(*m_services, RunRecord(), nullptr);
        else if (name == "password"_L1)
            dialog = std::make_unique<PasswordPrompt>(connection(), Message(), m_services->secrets());
        else
            dialog = std::make_unique<ConnectionDialog>(m_services->secrets());
        dialog->show();
        int seen = 0;
        const QStringList paths = unnamed(dialog.get(), &seen);
        QVERIFY2(paths.isEmpty(), qPrintable(u'\n' + paths.join(u'\n')));
        QVERIFY(seen > 0);
        QVERIFY(!dialog->windowTitle().isEmpty());
    }

    void aMessageIsNamed()
    {
        Notices notices;
        notices.add(StateIcon::State::Warning, u"Something happened."_s);
        QCOMPARE(unnamed(&notices), QStringList());
    }
};

TRUNKLINE_TEST(AccessibilityTest)
#include "accessibilitytest.moc"
