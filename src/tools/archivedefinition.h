#pragma once

#include "core/objectname.h"

#include <optional>
#include <utility>

namespace trunkline {

/// What the statements of an archive's entry tell of an object beside its name.
struct ArchiveDefinition
{
    QString detail; ///< as CatalogObject::detail
    bool needsSuperuser = false;
    bool isPartitioned = false;
    bool holdsLargeObjects = false;
    QString operands;                                        ///< of an operator: "(text, NONE)"
    std::optional<std::pair<QString, QString>> inheritsFrom; ///< schema and name of the first parent
};

/// Reads the first statement of an entry, by the grammar of its CREATE. Pure.
ArchiveDefinition readDefinition(const QString &description, const QString &statement);

} // namespace trunkline
