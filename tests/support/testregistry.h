#pragma once

#include <QObject>
#include <QString>
#include <functional>

namespace trunkline::testing {

using TestFactory = QObject *(*)();

/// Makes a test class known to the test program under its class name in lower case.
bool registerTest(const char *className, TestFactory factory);
/// Runs the named test, or all when no name is given; the Qt Test arguments follow. Gives the number of failures.
int runTests(int argc, char **argv);
/// Is called after the last test, while there still is an application object.
void atEndOfTests(std::function<void()> cleanUp);

} // namespace trunkline::testing

/// At the end of a test's .cpp file, before the include of its .moc.
#define TRUNKLINE_TEST(Class)                                                                                          \
    static const bool registered##Class =                                                                              \
        trunkline::testing::registerTest(#Class, []() -> QObject * { return new Class; });
