#include "support/testregistry.h"

#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the window's program says before there is a window: without a display.
class StartupTest : public QObject
{
    Q_OBJECT

private:
    struct Ended
    {
        int exitCode = -1;
        QString out;
        QString err;
    };
    static Ended run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(variable));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TRUNKLINE_APP), arguments);
        if (!process.waitForFinished(20000) || process.exitStatus() != QProcess::NormalExit)
            return {-2, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void versionAndHelpNeedNoDisplay()
    {
        const Ended version = run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, u"trunkline " TRUNKLINE_VERSION "\n"_s);
        const Ended help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.contains(u"--sample"_s), qPrintable(help.out));
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("option") << QStringList{u"--simple"_s} << u"--simple"_s;
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
        QTest::newRow("theme in one") << QStringList{u"--theme=pink"_s} << u"pink"_s;
        QTest::newRow("theme without a name") << QStringList{u"--theme"_s} << u"--theme"_s;
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Ended ended = run(arguments);
        QCOMPARE(ended.exitCode, 64);
        QCOMPARE(ended.out, QString());
        QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
    }
};

TRUNKLINE_TEST(StartupTest)
#include "startuptest.moc"
