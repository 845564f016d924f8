#include "tools/exitcodes.h"
#include "engine/words.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// How utilities end on Linux, macOS and Windows, in words.
class ExitCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_data()
    {
        QTest::addColumn<ProcessEnd::Kind>("kind");
        QTest::addColumn<quint32>("number");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, ProcessEnd::Kind kind, quint32 number, const char *code,
                            const char *text) {
            QTest::newRow(name) << kind << number << QString::fromLatin1(code) << QString::fromLatin1(text);
        };
        using enum ProcessEnd::Kind;
        row("an error", Exited, 1, "error.tool-failed", "1");
        row("not executable", Exited, 126, "error.tool-not-allowed", "126");
        row("library of ld.so", Exited, 127, "error.tool-library-missing", "127");
        row("SIGKILL", Crashed, 9, "error.tool-killed", "9");
        row("SIGTERM", Crashed, 15, "error.tool-terminated", "15");
        row("SIGSEGV", Crashed, 11, "error.tool-crashed", "11");
        row("SIGXFSZ", Crashed, 25, "error.tool-limit", "25");
        row("access violation", Crashed, 0xC0000005, "error.tool-crashed", "0xC0000005");
        row("access violation as an exit code", Exited, 0xC0000005, "error.tool-crashed", "0xC0000005");
        row("no DLL", Exited, 0xC0000135, "error.tool-library-missing", "0xC0000135");
        row("wrong DLL", Exited, 0xC000007B, "error.tool-library-missing", "0xC000007B");
        row("Ctrl+C", Exited, 0xC000013A, "error.tool-terminated", "0xC000013A");
        row("memory", Exited, 0xC0000017, "error.tool-no-memory", "0xC0000017");
        row("denied", Exited, 0xC0000022, "error.tool-not-allowed", "0xC0000022");
    }
    void each()
    {
        QFETCH(ProcessEnd::Kind, kind);
        QFETCH(quint32, number);
        QFETCH(QString, code);
        QFETCH(QString, text);
        QCOMPARE(exitErrorCode(kind, static_cast<int>(number)), code);
        QCOMPARE(exitCodeText(static_cast<int>(number)), text);
        QVERIFY(Words::knows(code));
    }
};

TRUNKLINE_TEST(ExitCodesTest)
#include "exitcodestest.moc"
