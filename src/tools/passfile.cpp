#include "tools/passfile.h"

#include "tools/toolprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

constexpr auto passfilePrefix = "passfile-"_L1;

/// Where passfiles lie. Without a runtime folder of the system's Qt would make one in /tmp and complain on stderr.
QString passfilePlace()
{
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Trunkline/run"_s;
#else
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/trunkline/runtime"_s;
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/trunkline"_s;
#endif
}

/// A folder that only this user may enter; empty where none can be made.
QString passfileFolder()
{
    const QString base = passfilePlace();
    if (!QDir().mkpath(base))
        return {};
    QFile::setPermissions(base, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return base;
}

QString fileNamePart(QString text)
{
    static const QRegularExpression unfit(u"[^A-Za-z0-9.:]"_s);
    return text.remove(unfit).replace(u':', u'.').left(64);
}

/// A field of a passfile (manual, 34.16); an empty one means any.
QByteArray passfileField(const QString &text)
{
    if (text.isEmpty())
        return QByteArrayLiteral("*");
    QByteArray field = text.toUtf8();
    field.replace('\\', "\\\\").replace(':', "\\:");
    // alone it would mean any; at the beginning of a line a # makes a comment
    if (field == "*" || field.startsWith('#'))
        field.prepend('\\');
    return field;
}

bool isSocketFolder(const QString &host)
{
    return host.startsWith(u'/') || host.startsWith(u'@');
}

} // namespace

QByteArray Passfile::line(const PassfileEntry &entry)
{
    const QString host = entry.host.isEmpty() ? u"localhost"_s : entry.host;
    QByteArray text;
    for (const QString &field : {host, entry.port, entry.database, entry.user})
        text += passfileField(field) + ':';
    QByteArray password = entry.password.revealUtf8();
    password.replace('\\', "\\\\").replace(':', "\\:");
    text += password;
    const Secret wiped(std::move(password));
    return text;
}

Result<std::unique_ptr<Passfile>> Passfile::create(const QString &runId, const QList<PassfileEntry> &entries)
{
    static int count = 0;
    const QString folder = passfileFolder();
    if (folder.isEmpty())
        return Error(u"error.passfile-write"_s, {passfilePlace()});
    QByteArray content;
    for (PassfileEntry entry : entries) {
        const QByteArray &password = entry.password.revealUtf8();
        // The file has one line per password and no way to write a line end.
        if (password.contains('\n') || password.endsWith('\r'))
            return Error(u"error.passfile-line-end"_s, {entry.user});
        content += line(entry) + '\n';
        // libpq looks for its own default folder under this name, and every libpq may have another one.
        if (isSocketFolder(entry.host)) {
            entry.host = u"localhost"_s;
            content += line(entry) + '\n';
        }
    }
    const qint64 pid = QCoreApplication::applicationPid();
    const QString path = folder + u'/' + passfilePrefix +
                         u"%1-%2-%3-%4"_s.arg(QString::number(pid), fileNamePart(processStartTime(pid)),
                                              fileNamePart(runId), QString::number(++count));
    QFile file(path);
    QFile::remove(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.flush();
    const Secret wiped(std::move(content));
    if (!written) {
        file.remove();
        return Error(u"error.passfile-write"_s, {path}, file.errorString());
    }
    return std::unique_ptr<Passfile>(new Passfile(path));
}

Passfile::Passfile(QString path)
    : m_path(std::move(path))
{
}

Passfile::~Passfile()
{
    QFile::remove(m_path);
}

int Passfile::sweepStale()
{
    const QDir folder(passfileFolder());
    int removed = 0;
    for (const QString &name : folder.entryList({passfilePrefix + u'*'}, QDir::Files)) {
        const qint64 pid = name.section(u'-', 1, 1).toLongLong();
        if (fileNamePart(processStartTime(pid)) != name.section(u'-', 2, 2) && QFile::remove(folder.filePath(name)))
            ++removed;
    }
    return removed;
}

} // namespace trunkline
