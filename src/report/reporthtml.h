#pragma once

#include "engine/reportdocument.h"
#include "report/html.h"

namespace trunkline {

/// A report as one page that needs nothing else: no script, no resource from anywhere. Its own policy forbids both to
/// the browser. `json` is in it to be saved. UTF-8. Pure.
QByteArray reportPage(const ReportDocument &document, const Html &timeline, const QByteArray &json);

} // namespace trunkline
