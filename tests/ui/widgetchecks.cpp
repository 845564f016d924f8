#include "widgetchecks.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {

QString nameOf(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

QRect rectOf(const QWidget *widget, const QWidget *window)
{
    return {widget->mapTo(window, QPoint()), widget->size()};
}

/// Part of another widget that stands for it, as the line of an editable combo box.
bool isPart(const QWidget *widget)
{
    return widget->focusProxy() || qobject_cast<QComboBox *>(widget->parentWidget());
}

} // namespace

QStringList unnamedWidgets(QWidget *window)
{
    QStringList unnamed;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isPart(widget))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            unnamed += nameOf(widget);
    }
    return unnamed;
}

QStringList tabOrderFaults(QWidget *window)
{
    QStringList faults;
    QList<QWidget *> order;
    for (int i = 0; i < 200; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (!focused || order.contains(focused))
            break;
        order += focused;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    if (order.size() < 2)
        return {u"the focus does not move"_s};
    // The circle is broken where a person begins: at the widget that stands first.
    const auto first = std::min_element(order.begin(), order.end(), [window](QWidget *a, QWidget *b) {
        const QRect left = rectOf(a, window);
        const QRect right = rectOf(b, window);
        return left.bottom() < right.top() || (left.top() <= right.bottom() && left.left() < right.left());
    });
    std::rotate(order.begin(), first, order.end());
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QRect before = rectOf(order.at(i - 1), window);
        const QRect after = rectOf(order.at(i), window);
        const bool sameRow = before.top() <= after.bottom() && after.top() <= before.bottom();
        const bool back = sameRow && after.left() < before.left();
        const bool up =
            after.bottom() < before.top() && after.left() <= before.right(); // the next column may begin above
        if (back || up)
            faults += u"%1 -> %2"_s.arg(nameOf(order.at(i - 1)), nameOf(order.at(i)));
    }
    return faults;
}

void typeInto(QWidget *widget, const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

} // namespace trunkline::testing
