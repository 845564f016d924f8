#include "core/commandtext.h"
#include "core/shellquoting.h"
#include "support/testregistry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

const QStringList &hostileWords()
{
    static const QStringList words{
        u"plain-1.2/x=y"_s,
        u""_s,
        u" "_s,
        u"it's"_s,
        u"''"_s,
        u"a \"b\" c"_s,
        u"$HOME `id` $(id) ${x}"_s,
        u"back\\slash\\"_s,
        u"\\'"_s,
        u"!history !!"_s,
        u"*?[a-z]{1,2}~"_s,
        u"~"_s,
        u"#comment"_s,
        u"a;b&c|d<e>f(g)"_s,
        u"%PATH% %%"_s,
        u"-e"_s,
        u"tab\there"_s,
        u"line\nbreak"_s,
        u"carriage\rreturn"_s,
        u"\x1b[31mred\x07"_s,
        u"ünïcode Ω 漢字 \U0001F418"_s,
        u"right\u202Eto left\u2028x"_s,
        u"host='a b' dbname='it\\'s \\\\ x'"_s,
        u"\u2018typographic\u2019"_s,
    };
    return words;
}

ToolCommand printing(const QStringList &arguments)
{
    ToolCommand command;
    command.tool = Tool::Psql;
    command.program = u"/usr/bin/printf"_s;
    command.arguments = QStringList{u"%s\\0"_s} + arguments;
    return command;
}

QByteArray inBash(const QString &script)
{
    QProcess bash;
    bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s, script});
    if (!bash.waitForFinished(10'000) || bash.exitCode() != 0)
        return "bash failed: " + bash.readAllStandardError();
    return bash.readAllStandardOutput();
}

} // namespace

class CommandTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bashReadsBackEveryArgument_data()
    {
        QTest::addColumn<QString>("word");
        int n = 0;
        for (const QString &word : hostileWords())
            QTest::addRow("%d", n++) << word;
    }
    void bashReadsBackEveryArgument()
    {
        QFETCH(QString, word);
        QCOMPARE(inBash(commandText(printing({word}), Shell::Bash)), word.toUtf8() + '\0');
        // what is pasted into a terminal holds nothing that the terminal would act on
        for (const QChar c : ShellQuoting::word(word, Shell::Bash))
            QVERIFY(c.isPrint() || c.isSurrogate());
    }
    void bashReadsBackAllAtOnce()
    {
        QByteArray expected;
        for (const QString &word : hostileWords())
            expected += word.toUtf8() + '\0';
        QCOMPARE(inBash(commandText(printing(hostileWords()), Shell::Bash)), expected);
    }
    void bashGetsProgramEnvironmentAndOutputFile()
    {
        QTemporaryDir folder;
        const QString program = folder.filePath(u"my $tool's"_s);
        QFile script(program);
        QVERIFY(script.open(QFile::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s|' \"$TRUNKLINE_A\" \"$TRUNKLINE_B\" \"$@\"\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ToolCommand command;
        command.program = program;
        command.arguments = {u"a b"_s};
        command.environment = {{u"TRUNKLINE_A"_s, u"x'y $z"_s}, {u"TRUNKLINE_B"_s, u""_s}};
        command.standardOutputFile = folder.filePath(u"out 'put' &"_s);
        QCOMPARE(inBash(commandText(command, Shell::Bash)), QByteArray());
        QFile output(command.standardOutputFile);
        QVERIFY(output.open(QFile::ReadOnly));
        QCOMPARE(output.readAll(), QByteArray("x'y $z||a b|"));
    }
    void aPasswordInTheEnvironmentIsNeverShown()
    {
        ToolCommand command = printing({});
        command.environment = {{u"PGPASSWORD"_s, u"canary"_s}, {u"PGUSER"_s, u"u"_s}};
        for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::Cmd}) {
            QVERIFY(!commandText(command, shell).contains(u"canary"_s));
            QVERIFY(commandText(command, shell).contains(u"PGUSER"_s));
        }
    }

    void wordsForPowerShell_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"--jobs=4"_s << u"--jobs=4"_s;
        QTest::newRow("splits") << u"-f.x"_s << u"'-f.x'"_s;
        QTest::newRow("space") << u"a b"_s << u"'a b'"_s;
        QTest::newRow("quote") << u"it's"_s << u"'it''s'"_s;
        QTest::newRow("typographic") << u"it\u2019s"_s << u"'it\u2019\u2019s'"_s;
        QTest::newRow("dollar") << u"$env:X `n"_s << u"'$env:X `n'"_s;
        QTest::newRow("break") << u"a\nb"_s << u"('a' + [char]10 + 'b')"_s;
        QTest::newRow("break first") << u"\nb"_s << u"('' + [char]10 + 'b')"_s;
        QTest::newRow("empty") << u""_s << u"''"_s;
    }
    void wordsForPowerShell()
    {
        QFETCH(QString, word);
        QTEST(ShellQuoting::word(word, Shell::PowerShell), "expected");
    }
    void powerShellCommands()
    {
        ToolCommand command;
        command.program = u"C:\\Program Files\\PostgreSQL\\15\\bin\\pg_dump.exe"_s;
        command.arguments = {u"-f"_s, u"C:\\my dumps\\x"_s};
        command.environment = {{u"PGAPPNAME"_s, u"it's"_s}};
        QCOMPARE(
            commandText(command, Shell::PowerShell),
            u"$env:PGAPPNAME = 'it''s'; & 'C:\\Program Files\\PostgreSQL\\15\\bin\\pg_dump.exe' -f 'C:\\my dumps\\x'"_s);
        command.environment.clear();
        command.program = u"p"_s;
        command.arguments = {u"a\"b c"_s, u""_s, u"d"_s};
        QCOMPARE(commandText(command, Shell::PowerShell),
                 u"$PSNativeCommandArgumentPassing = 'Legacy'; & 'p' 'a\\\"b c' '\"\"' d"_s);
        command.arguments = {u"a b"_s, u"it's"_s};
        command.standardOutputFile = u"C:\\o p"_s;
        QCOMPARE(commandText(command, Shell::PowerShell),
                 u"Start-Process -NoNewWindow -Wait -FilePath 'p' -ArgumentList '\"a b\" \"it''s\"' "
                 "-RedirectStandardOutput 'C:\\o p'"_s);
    }

    void wordsForCmd_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"--jobs=4"_s << u"--jobs=4"_s;
        QTest::newRow("path") << u"C:\\a\\b.exe"_s << u"C:\\a\\b.exe"_s;
        QTest::newRow("empty") << u""_s << u"\"\""_s;
        QTest::newRow("space") << u"a b"_s << u"\"a b\""_s;
        QTest::newRow("special in quotes") << u"a&b|c^d<e>"_s << u"\"a&b|c^d<e>\""_s;
        QTest::newRow("trailing backslash") << u"a b\\"_s << u"\"a b\\\\\""_s;
        QTest::newRow("quotation marks") << u"a \"b\\\" &"_s << u"^\"a \\^\"b\\\\\\^\" ^&^\""_s;
        QTest::newRow("variable") << u"%PATH%"_s << u"^\"^%^PATH^%^\""_s;
        QTest::newRow("variable with replacement") << u"%PATH:a=b%"_s << u"^\"^%^PATH:a=b^%^\""_s;
    }
    void wordsForCmd()
    {
        QFETCH(QString, word);
        QTEST(ShellQuoting::word(word, Shell::Cmd), "expected");
    }
    void cmdCommands()
    {
        ToolCommand command;
        command.program = u"C:\\Program Files\\pg_dump.exe"_s;
        command.arguments = {u"-d"_s, u"dbname='a b'"_s};
        command.environment = {{u"A"_s, u"x & y"_s}, {u"B"_s, u"50%"_s}};
        command.standardOutputFile = u"C:\\o.txt"_s;
        QCOMPARE(commandText(command, Shell::Cmd),
                 u"set \"A=x & y\"&& set B=50^%&& \"C:\\Program Files\\pg_dump.exe\" -d "
                 "\"dbname='a b'\" > C:\\o.txt"_s);
    }
    void cmdHandsLineBreaksToPowerShell()
    {
        ToolCommand command;
        command.program = u"p"_s;
        command.arguments = {u"a\nb"_s};
        const QString text = commandText(command, Shell::Cmd);
        const QString prefix = u"powershell -NoProfile -EncodedCommand "_s;
        QVERIFY(text.startsWith(prefix));
        const QByteArray bytes = QByteArray::fromBase64(text.sliced(prefix.size()).toLatin1());
        QCOMPARE(QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()), bytes.size() / 2),
                 u"& 'p' ('a' + [char]10 + 'b')"_s);
    }

    void aScriptIsShownAsComments()
    {
        ToolCommand command = printing({u"x"_s});
        command.inputFile = u"/tmp/roles.sql"_s;
        command.inputText = u"CREATE ROLE \"a\"; -- ^\n$(touch x)\x1b[2J\n"_s;
        const Step step{u"roles"_s, StepKind::Roles, {}, command};
        const QString text = stepText(step, Shell::Bash);
        QVERIFY(text.contains(u"\n# CREATE ROLE \"a\"; -- ^ \n# $(touch x)\uFFFD[2J\n"_s));
        QVERIFY(text.contains(u"/tmp/roles.sql"_s));
        QCOMPARE(inBash(text), QByteArray("x\0", 2));
        const QStringList cmdLines = stepText(step, Shell::Cmd).split(u'\n').mid(1);
        for (const QString &line : cmdLines)
            QVERIFY(line.startsWith(u"REM # "_s));
    }
    void statementsEndWithASemicolon()
    {
        const QStringList statements{u"CREATE DATABASE x"_s, u"ANALYZE;\n"_s};
        const QString expected = u"CREATE DATABASE x;\nANALYZE;"_s;
        QCOMPARE(stepText({u"a"_s, StepKind::Analyze, {}, SqlWork{Side::Target, u"x"_s, statements}}, Shell::Cmd),
                 expected);
        QCOMPARE(stepText({u"a"_s, StepKind::Check, {}, InProcessWork{statements}}, Shell::Bash), expected);
    }
};

TRUNKLINE_TEST(CommandTextTest)
#include "commandtexttest.moc"
