#pragma once

#include "pg/directfacts.h"

namespace trunkline {

/// Whether a table is copied in COPY's binary format: every column has a built-in type with a portable binary form,
/// both servers are of one major version, and the rows do not become much longer by it. Numbers that are small take
/// more bytes in binary, and nothing is gained; times, floats, bytes and long texts are cheaper to write and to read.
/// Pure.
bool copiesBinary(const DirectTable &table, int sourceVersion, int targetVersion);

/// COPY … TO STDOUT of a table or of its blocks from `firstBlock` to before `endBlock` (-1: all), in the order of
/// DirectTable::columns; `condition` as pg_extension.extcondition has it. Pure.
Sql copyOutStatement(const DirectTable &table, bool binary, qint64 firstBlock = 0, qint64 endBlock = -1,
                     const QString &condition = {});
/// Its counterpart, into the table or the one that it is loaded through. `freeze`: the table was emptied or made in
/// the same transaction.
Sql copyInStatement(const DirectTable &table, const DirectTable &into, bool binary, bool freeze);

} // namespace trunkline
