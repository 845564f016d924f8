#pragma once

#include "core/quoting.h"

namespace trunkline {

/// A parameter's value from pg_db_role_setting as ALTER … SET takes it. Parameters that are lists of names
/// (GUC_LIST_QUOTE: search_path, session_preload_libraries, …) are kept as one text with the names quoted, and have to be
/// given as several literals: as one it would be a single name with commas in it. Pure.
Sql settingValueSql(const QString &parameter, const QString &value);

} // namespace trunkline
