#pragma once

#include "core/result.h"
#include "engine/report.h"

namespace trunkline {

enum class ReportFormat
{
    Pdf,
    Html,
    Json,
};

/// The report of a run as a file. Made from the same JSON, each holds it: HTML to be saved, PDF as an attachment, so
/// that the SHA-256 that is printed can be checked. Everything but PDF is made without a screen or fonts; PDF wants a
/// QGuiApplication. May be called from any thread.
struct ReportFile
{
    /// By the ending of the file's name. Error: "error.report-format" (the name).
    static Result<ReportFormat> formatOf(const QString &path);
    static QByteArray bytes(const Report &report, ReportFormat format);
    /// Takes the place of what is there, wholly or not at all. Errors: "error.report-format", "error.report-write" (the
    /// path; the system's words).
    static Result<void> write(const Report &report, const QString &path);
};

} // namespace trunkline
