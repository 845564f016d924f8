#include "tools/linesplitter.h"

#include <QByteArrayView>

namespace trunkline {

namespace {

QString decodedLine(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// At most `limit`, stepped back so that no character of up to four bytes is cut.
qsizetype characterBorder(QByteArrayView bytes, qsizetype limit)
{
    for (qsizetype at = limit; at > limit - 4 && at > 0; --at) {
        if ((static_cast<uchar>(bytes.at(at)) & 0xC0) != 0x80)
            return at;
    }
    return limit;
}

} // namespace

QStringList LineSplitter::feed(const QByteArray &bytes)
{
    // Only the new bytes can hold the end of the line that is held back.
    qsizetype searchFrom = m_rest.size();
    m_rest += bytes;
    const QByteArrayView all(m_rest);
    QStringList lines;
    qsizetype begin = 0;
    while (true) {
        const qsizetype end = m_rest.indexOf('\n', searchFrom);
        const qsizetype length = (end < 0 ? m_rest.size() : end) - begin;
        if (length > longestLine) {
            const qsizetype border = characterBorder(all, begin + longestLine);
            lines += QString::fromUtf8(all.sliced(begin, border - begin));
            begin = border;
            searchFrom = qMax(searchFrom, begin);
            continue;
        }
        if (end < 0)
            break;
        lines += decodedLine(all.sliced(begin, length));
        begin = end + 1;
        searchFrom = begin;
    }
    m_rest.remove(0, begin);
    return lines;
}

QStringList LineSplitter::flush()
{
    if (m_rest.isEmpty())
        return {};
    const QStringList last{decodedLine(m_rest)};
    m_rest.clear();
    return last;
}

} // namespace trunkline
