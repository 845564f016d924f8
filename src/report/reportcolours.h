#pragma once

#include "engine/reportdocument.h"
#include "models/timelinerow.h"

namespace trunkline {

/// The colours of a report: always those of light paper. A state is said by a word as well.
struct ReportColours
{
    static QString ink() { return QStringLiteral("#1b1f24"); }
    static QString dim() { return QStringLiteral("#5a6472"); }
    static QString grid() { return QStringLiteral("#dfe3e8"); }
    static QString ground() { return QStringLiteral("#f4f6f8"); }
    static QString of(ReportTone tone)
    {
        switch (tone) {
        case ReportTone::Good:
            return QStringLiteral("#1d7a4f");
        case ReportTone::Warning:
            return QStringLiteral("#9a5b00");
        case ReportTone::Bad:
            return QStringLiteral("#b3261e");
        case ReportTone::Dim:
            return dim();
        case ReportTone::Plain:
            break;
        }
        return ink();
    }
    static QString of(TimelineState state)
    {
        switch (state) {
        case TimelineState::Running:
            return QStringLiteral("#1f5fc4");
        case TimelineState::Done:
            return of(ReportTone::Good);
        case TimelineState::Warning:
            return of(ReportTone::Warning);
        case TimelineState::Failed:
            return of(ReportTone::Bad);
        case TimelineState::Planned:
        case TimelineState::Stopped:
            break;
        }
        return dim();
    }
};

} // namespace trunkline
