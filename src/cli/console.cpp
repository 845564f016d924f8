#include "cli/console.h"

#include <cstdio>

namespace trunkline::cli {

namespace {
void writeTo(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}
} // namespace

void Console::out(const QString &line)
{
    writeTo(stdout, line + u'\n');
}

void Console::err(const QString &line)
{
    writeTo(stderr, line + u'\n');
}

void Console::raw(const QString &text)
{
    writeTo(stdout, text);
}

QString Console::printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool bidi = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if ((code < 0x20 && c != u'\t') || (code >= 0x7F && code < 0xA0) || bidi)
            out += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace trunkline::cli
