#include "support/canary.h"

#include "core/quoting.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {
QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(QString::number(pid), QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pids of this process and of its descendants.
QList<qint64> ownProcesses()
{
    QHash<qint64, qint64> parents;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isPid = false;
        const qint64 pid = name.toLongLong(&isPid);
        if (!isPid)
            continue;
        // pid (comm) state ppid …
        const QByteArray stat = procFile(pid, "stat");
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1)
            parents.insert(pid, fields.at(1).toLongLong());
    }
    const qint64 self = QCoreApplication::applicationPid();
    QList<qint64> own;
    for (auto it = parents.begin(); it != parents.end(); ++it) {
        for (qint64 pid = it.key(); pid > 1; pid = parents.value(pid)) {
            if (pid == self) {
                own += it.key();
                break;
            }
        }
    }
    return own;
}
} // namespace

Canary::Canary(const QString &password, QObject *parent)
    : QObject(parent)
{
    QString passfileForm = password;
    passfileForm.replace(u"\\"_s, u"\\\\"_s).replace(u":"_s, u"\\:"_s);
    for (const QString &form : {password, Quoting::conninfoValue(password), Quoting::literal(password), passfileForm,
                                QString::fromLatin1(QUrl::toPercentEncoding(password)), password.toHtmlEscaped()})
        m_forms += form.toUtf8();
    // as JSON writes it
    m_forms += QString(password).replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s).toUtf8();
    connect(&m_timer, &QTimer::timeout, this, &Canary::lookAtProcesses);
}

void Canary::watch()
{
    m_timer.start(15);
}

void Canary::lookAtProcesses()
{
    for (const qint64 pid : ownProcesses()) {
        const QByteArray commandLine = procFile(pid, "cmdline");
        if (commandLine.contains("pg_dump") || commandLine.contains("pg_restore") || commandLine.contains("psql"))
            ++m_processesSeen;
        look(commandLine, u"command line of "_s + QString::fromUtf8(commandLine.left(60)));
        look(procFile(pid, "environ"), u"environment of "_s + QString::fromUtf8(commandLine.left(60)));
    }
}

void Canary::searchFiles(const QString &folder, const QStringList &allowed)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        bool passedOver = false;
        for (const QString &prefix : allowed)
            passedOver = passedOver || files.fileName().startsWith(prefix);
        QFile file(path);
        if (!passedOver && file.open(QIODevice::ReadOnly))
            look(file.readAll(), path);
    }
}

void Canary::look(const QByteArray &bytes, const QString &where)
{
    for (const QByteArray &form : m_forms) {
        if (bytes.contains(form) && !m_sightings.contains(where))
            m_sightings += where;
    }
}

} // namespace trunkline::testing
