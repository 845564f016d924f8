#include "engine/dumpfolder.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

DumpFolderFacts readDumpFolder(const QString &folder)
{
    DumpFolderFacts facts;
    facts.folder = QDir::cleanPath(folder);
    if (!QDir::isAbsolutePath(facts.folder)) {
        facts.error = Error(u"error.dump-folder-relative"_s, {folder});
        return facts;
    }
    const bool existed = QDir(facts.folder).exists();
    if (!QDir().mkpath(facts.folder)) {
        facts.error = Error(u"error.dump-folder-make"_s, {folder});
        return facts;
    }
    // An archive holds all rows: a folder that we make is nobody else's to read.
    if (!existed)
        QFile::setPermissions(facts.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QTemporaryFile probe(facts.folder + u"/.trunkline-XXXXXX"_s);
    if (!probe.open()) {
        facts.error = Error(u"error.dump-folder-write"_s, {folder}, probe.errorString());
        return facts;
    }
    facts.holdsFiles = !QDir(facts.folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
    facts.freeBytes = QStorageInfo(facts.folder).bytesAvailable();
    return facts;
}

} // namespace trunkline
