#include "integration/windowdriver.h"

#include "ui/stagelist.h"

#include <QClipboard>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

WindowDriver::WindowDriver()
    : m_windows(m_services)
{
    m_services.start();
    m_window = m_windows.create();
    if (!QTest::qWaitForWindowExposed(m_window))
        qWarning("the window did not appear");
}

WindowDriver::~WindowDriver()
{
    const QList<MainWindow *> windows = m_windows.windows();
    qDeleteAll(windows);
}

bool WindowDriver::click(const QString &buttonName)
{
    auto *button = find<QAbstractButton>(buttonName);
    if (!button || !QTest::qWaitFor([&] { return button->isEnabled(); }, 10000))
        return false;
    // A radio button or check box is hit on its sign; the widget may be much wider.
    const bool hasSign = button->inherits("QRadioButton") || button->inherits("QCheckBox");
    QTest::mouseClick(button, Qt::LeftButton, {}, hasSign ? QPoint(8, button->height() / 2) : button->rect().center());
    return true;
}

bool WindowDriver::clickText(const QString &text)
{
    QAbstractButton *found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                for (QAbstractButton *button : top->findChildren<QAbstractButton *>()) {
                    if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text)
                        found = button;
                }
            }
            return found != nullptr;
        },
        10000);
    if (!came)
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool WindowDriver::type(const QString &widgetName, const QString &text)
{
    auto *edit = find<QLineEdit>(widgetName);
    if (!edit)
        return false;
    edit->setFocus();
    edit->selectAll();
    // Keys beyond ASCII have no key code; a person's input method commits them, which insert() comes closest to.
    edit->del();
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            QTest::keyClick(edit, c.toLatin1());
        else
            edit->insert(c);
    }
    return edit->text() == text;
}

bool WindowDriver::openStage(Stage stage)
{
    auto *list = find<StageList>(u"stageList"_s);
    if (!list)
        return false;
    const QRect row = list->visualItemRect(list->item(static_cast<int>(stage)));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    return list->currentRow() == static_cast<int>(stage);
}

bool WindowDriver::makeConnection(const QString &conninfo, const QString &password, const QString &name)
{
    if (!click(u"newButton"_s))
        return false;
    auto *edit = find<QLineEdit>(u"conninfoEdit"_s);
    if (!edit)
        return false;
    edit->setFocus();
    QApplication::clipboard()->setText(conninfo);
    QTest::keySequence(edit, QKeySequence::Paste);
    if (!edit->text().isEmpty())
        return false;
    if (!type(u"nameLineEdit"_s, name))
        return false;
    if (!password.isEmpty() && !type(u"secretLineEdit"_s, password))
        return false;
    return click(u"saveButton"_s);
}

} // namespace trunkline::testing
