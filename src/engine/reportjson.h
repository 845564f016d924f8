#pragma once

#include "engine/report.h"

#include <QJsonObject>

namespace trunkline {

/// The report as JSON of the schema "trunkline-report-1", which the manual page of trunkline-cli describes. Holds its
/// own "sha256".
QJsonObject reportToJson(const Report &report);

/// SHA-256, in lower-case hexadecimal digits, of the object without its member "sha256" in its canonical form: UTF-8,
/// members sorted by name, no white space between them, and no character escaped but those that have to be.
QString reportSha256(const QJsonObject &object);

/// The canonical form with everything that is in it, as it is written to a file.
QByteArray reportBytes(const QJsonObject &object);

} // namespace trunkline
