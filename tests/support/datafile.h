#pragma once

#include <QFile>
#include <QString>

namespace trunkline::testing {

/// A file that lies with the tests, by its path below tests/: "tools/data/toc.txt". Empty where it is not there.
inline QByteArray dataFile(const QString &path)
{
    QFile file(QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace trunkline::testing
