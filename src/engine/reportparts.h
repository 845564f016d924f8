#pragma once

#include "engine/reportdocument.h"
#include "engine/visibletext.h"

namespace trunkline {

// What the files of ReportText share.

/// A definition or a server's words may be pages long; the JSON has them whole.
inline QString reportShortened(const QString &text, qsizetype longest = 300)
{
    return text.size() > longest ? text.first(longest) + QChar(0x2026) : text;
}

inline ReportCell reportCell(const QString &text, ReportTone tone = ReportTone::Plain)
{
    return {visibleText(reportShortened(text)), tone};
}

/// What a server or a utility said, lines and all.
inline ReportCell reportLines(const QString &text, ReportTone tone = ReportTone::Plain)
{
    return {visibleText(reportShortened(text.trimmed(), 1200), true), tone};
}

inline void addHeading(ReportDocument &document, const QString &text)
{
    document.blocks += ReportHeading{text};
}

inline void addParagraph(ReportDocument &document, const QString &text, ReportTone tone = ReportTone::Plain)
{
    document.blocks += ReportParagraph{visibleText(text), tone};
}

} // namespace trunkline
