#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QThreadPool>

#ifdef TRUNKLINE_TEST_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char **argv)
{
    // A test never sees or changes what the person at this computer has: folders, passfiles, PG* variables.
    // A test that starts a second test program hands its own folders on.
    QTemporaryDir ownHome;
    const QString given = qEnvironmentVariable("TRUNKLINE_TEST_HOME");
    const QDir home(given.isEmpty() ? ownHome.path() : given);
    qputenv("TRUNKLINE_TEST_HOME", home.path().toLocal8Bit());
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QByteArray folder = home.filePath(QString::fromLatin1(name).toLower()).toLocal8Bit();
        QDir().mkpath(QString::fromLocal8Bit(folder));
        QFile::setPermissions(QString::fromLocal8Bit(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, folder);
    }
    for (const QString &variable : QProcessEnvironment::systemEnvironment().keys()) {
        if (variable.startsWith(QLatin1String("PG")))
            qunsetenv(variable.toLatin1().constData());
    }
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
#ifdef TRUNKLINE_TEST_WIDGETS
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    Application app(argc, argv);
    // As many as both programs have: what waits for a server holds up nothing else.
    QThreadPool::globalInstance()->setMaxThreadCount(16);
    QCoreApplication::setApplicationName(QStringLiteral("trunkline"));
    return trunkline::testing::runTests(argc, argv);
}
