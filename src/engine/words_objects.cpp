#include "engine/wordstable.h"

namespace trunkline {

namespace {

constexpr WordsEntry objectsEntries[] = {
    {"problem.statement-failed", QT_TRANSLATE_NOOP("Words", "This statement was refused by the target: %1")},

    // What was chosen
    {"error.pattern-empty", QT_TRANSLATE_NOOP("Words", "A pattern is empty. Take it away, or name a schema or table.")},
    {"error.pattern-dots", QT_TRANSLATE_NOOP("Words", "The pattern “%1” has too many dots. A schema is one name, a table schema.table; a dot in a name goes in double quotes.")},
    {"error.pattern-invalid", QT_TRANSLATE_NOOP("Words", "The pattern “%1” is not valid: %2")},
    {"error.pattern-unsupported", QT_TRANSLATE_NOOP("Words", "The pattern “%1” has a form that is not supported: a backslash outside of double quotes, or ***. Write the name in double quotes instead.")},
};

} // namespace

std::span<const WordsEntry> objectsWords()
{
    return objectsEntries;
}

} // namespace trunkline
