#pragma once

#include "core/result.h"

namespace trunkline {

/// Whole small files. The errors' words are the system's.
struct TextFile
{
    enum class Failure
    {
        Missing,
        Unreadable, ///< also where it is no plain file
        TooLarge,
        NotWritten,
    };
    struct Problem
    {
        Failure failure = Failure::Unreadable;
        QString words;
    };

    static std::variant<QByteArray, Problem> read(const QString &path, qint64 maximumSize);
    /// Atomic: the old content, or the whole new one. Readable by the user only where the file is new.
    static std::optional<Problem> write(const QString &path, const QByteArray &content);
    /// Renames a file that is of no use to path + ".damaged-<time>"; gives the new path, empty where that failed.
    static QString putAside(const QString &path);
};

} // namespace trunkline
