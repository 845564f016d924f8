#include "support/testregistry.h"

#include <QTest>
#include <map>

namespace trunkline::testing {

namespace {
std::map<QString, TestFactory> &registeredTests()
{
    static std::map<QString, TestFactory> tests;
    return tests;
}

QList<std::function<void()>> &cleanUps()
{
    static QList<std::function<void()>> list;
    return list;
}
} // namespace

void atEndOfTests(std::function<void()> cleanUp)
{
    cleanUps() += std::move(cleanUp);
}

bool registerTest(const char *className, TestFactory factory)
{
    registeredTests().emplace(QString::fromLatin1(className).toLower(), factory);
    return true;
}

int runTests(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    QString wanted;
    if (arguments.size() > 1 && !arguments.at(1).startsWith(u'-'))
        wanted = arguments.takeAt(1);
    if (!wanted.isEmpty() && !registeredTests().contains(wanted)) {
        qCritical("there is no test named %s", qPrintable(wanted));
        return 1;
    }
    int failures = 0;
    for (const auto &[name, factory] : registeredTests()) {
        if (!wanted.isEmpty() && name != wanted)
            continue;
        const std::unique_ptr<QObject> test(factory());
        failures += QTest::qExec(test.get(), arguments);
    }
    // The last first: servers before the folders that they live in.
    while (!cleanUps().isEmpty())
        cleanUps().takeLast()();
    return failures;
}

} // namespace trunkline::testing
