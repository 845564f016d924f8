#pragma once

#include <QByteArray>
#include <QStringList>

namespace trunkline {

/// Cuts a stream of bytes into lines of text, whatever the borders of the chunks are. Invalid UTF-8 is replaced; a line
/// over `longestLine` bytes comes in pieces, cut between characters. Pure.
class LineSplitter
{
public:
    static constexpr qsizetype longestLine = 65536;

    /// Whole lines without "\n" or "\r\n".
    QStringList feed(const QByteArray &bytes);
    /// What is left without a line end; empty when nothing is.
    QStringList flush();

private:
    QByteArray m_rest;
};

} // namespace trunkline
