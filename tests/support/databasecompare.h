#pragma once

#include "support/testserver.h"

namespace trunkline::testing {

/// What pg_dump, of the newest version here, says of a database as plain text: schema, rows, grants, large objects;
/// without the lines that differ from one dump to the next.
QString dumpText(const TestServer &server, const QString &database);
/// Likewise, its lines sorted: methods load rows in an order of their own.
QString sortedDumpText(const TestServer &server, const QString &database);
/// Empty when both texts are alike; else the first lines that differ.
QString firstDifference(const QString &left, const QString &right);
/// Fills a database with the sample data of the product at a small scale. An error's text, or empty.
/// Without extensions for servers that ship none.
QString fillWithSample(TestServer &server, const QString &database, const QString &scale = QStringLiteral("0.05"),
                       bool extensions = true);
/// Rows and an order-independent checksum of every table, a line each: the same on any two majors from 12 on.
QString rowsText(const TestServer &server, const QString &database);

} // namespace trunkline::testing
