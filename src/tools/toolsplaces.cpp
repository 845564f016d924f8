#include "tools/toolsplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString programPath(const QString &folder, Tool tool)
{
#ifdef Q_OS_WIN
    return folder + u'/' + toolName(tool) + u".exe"_s;
#else
    return folder + u'/' + toolName(tool);
#endif
}

bool isDebianWrapper(const QString &program)
{
    if (QFileInfo(program).canonicalFilePath().endsWith("/pg_wrapper"_L1))
        return true;
    QFile file(program);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(4096);
    return head.startsWith("#!") && head.contains("PgCommon");
}

} // namespace

ToolsPlace toolsPlace(const QString &folder, ToolsOrigin origin)
{
    ToolsPlace place;
    const QString resolved = QFileInfo(folder).canonicalFilePath();
    place.folder = resolved.isEmpty() ? QDir::cleanPath(folder) : resolved;
    place.origin = origin;
    // /usr/local/bin may hold links into the folder of the package: that folder is the set.
    const QFileInfo dump(QFileInfo(programPath(place.folder, Tool::PgDump)).canonicalFilePath());
    if (dump.isFile() && dump.fileName() == QFileInfo(programPath({}, Tool::PgDump)).fileName())
        place.folder = dump.absolutePath();
    for (const Tool tool : {Tool::PgDump, Tool::PgRestore, Tool::PgDumpall, Tool::Psql}) {
        const QString program = programPath(place.folder, tool);
        if (QFileInfo(program).isFile())
            place.programs.insert(tool, program);
    }
    place.isWrapper = place.programs.contains(Tool::PgDump) && isDebianWrapper(place.programs.value(Tool::PgDump));
    return place;
}

QStringList foldersMatching(const QString &pattern)
{
    QStringList found{pattern.startsWith(u'/') ? u"/"_s : QString()};
    for (const QString &part : pattern.split(u'/', Qt::SkipEmptyParts)) {
        QStringList deeper;
        for (const QString &folder : std::as_const(found)) {
            if (!part.contains(u'*')) {
                const QString next = folder.isEmpty() ? part : QDir(folder).filePath(part);
                if (folder.isEmpty() || QFileInfo(next).isDir())
                    deeper += next;
                continue;
            }
            for (const QString &name : QDir(folder).entryList({part}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
                deeper += QDir(folder).filePath(name);
        }
        found = deeper;
    }
    return found;
}

QList<ToolsPlace> toolsPlaces(const QStringList &foldersAddedByHand)
{
    QList<ToolsPlace> places;
    const auto add = [&places](const QString &folder, ToolsOrigin origin) {
        if (folder.isEmpty())
            return;
        const ToolsPlace place = toolsPlace(folder, origin);
        const bool wanted = origin == ToolsOrigin::ChosenByHand || place.programs.contains(Tool::PgDump);
        const bool known = std::any_of(places.begin(), places.end(),
                                       [&](const ToolsPlace &other) { return other.folder == place.folder; });
        if (wanted && !known && (!place.isWrapper || origin == ToolsOrigin::ChosenByHand))
            places += place;
    };
    for (const QString &folder : foldersAddedByHand)
        add(folder, ToolsOrigin::ChosenByHand);
    add(QCoreApplication::applicationDirPath() + u"/postgresql/bin"_s, ToolsOrigin::Bundled);
    for (const QString &folder : qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        if (QDir::isAbsolutePath(folder))
            add(folder, ToolsOrigin::Path);
    }
    for (const QString &folder : usualToolsFolders())
        add(folder, ToolsOrigin::UsualPlace);
    return places;
}

QString installHintForOsRelease(const QString &osRelease)
{
    QStringList ids;
    for (const QString &line : osRelease.split(u'\n')) {
        for (const QString &key : {u"ID="_s, u"ID_LIKE="_s}) {
            if (line.startsWith(key))
                ids += line.sliced(key.size()).remove(u'"').split(u' ', Qt::SkipEmptyParts);
        }
    }
    static const struct
    {
        const char *id;
        const char *command;
    } known[] = {
        {"debian", "sudo apt install postgresql-client"}, {"ubuntu", "sudo apt install postgresql-client"},
        {"fedora", "sudo dnf install postgresql"},        {"rhel", "sudo dnf install postgresql"},
        {"centos", "sudo dnf install postgresql"},        {"opensuse", "sudo zypper install postgresql"},
        {"suse", "sudo zypper install postgresql"},       {"arch", "sudo pacman -S postgresql-libs postgresql"},
        {"alpine", "sudo apk add postgresql-client"},     {"gentoo", "sudo emerge dev-db/postgresql"},
    };
    for (const QString &id : std::as_const(ids)) {
        for (const auto &entry : known) {
            if (id.startsWith(QLatin1String(entry.id)))
                return QString::fromLatin1(entry.command);
        }
    }
    return {};
}

} // namespace trunkline
