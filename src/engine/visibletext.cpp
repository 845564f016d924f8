#include "engine/visibletext.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

bool isHidden(ushort code)
{
    const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    // Unicode, annex 9: the marks, embeddings, overrides and isolates
    const bool direction = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
                           (code >= 0x2066 && code <= 0x2069);
    const bool separator = code == 0x2028 || code == 0x2029;
    const bool invisible = code == 0x200b || code == 0xfeff || code == 0x00ad;
    return control || direction || separator || invisible;
}

} // namespace

QString visibleText(const QString &text, bool keepsLines)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        if ((keepsLines && (c == u'\n' || c == u'\t')) || !isHidden(code))
            out += c;
        else
            out += u"\\u"_s + QString::number(code, 16).rightJustified(4, u'0');
    }
    return out;
}

} // namespace trunkline
