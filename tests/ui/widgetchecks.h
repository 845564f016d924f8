#pragma once

#include <QStringList>

class QWidget;

namespace trunkline::testing {

/// The visible widgets that take the focus and tell a screen reader no name; empty is right.
QStringList unnamedWidgets(QWidget *window);

/// Presses Tab until the focus is back where it was. Gives the places where it jumps up or back against the direction
/// of reading; empty is right. The window must be active.
QStringList tabOrderFaults(QWidget *window);

/// As QTest::keyClicks(), but for any character.
void typeInto(QWidget *widget, const QString &text);

} // namespace trunkline::testing
