#include "tools/tocdescriptions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// From pg_dump's sources, versions 10 to 18.
constexpr QLatin1String knownDescriptions[] = {
    "ACCESS METHOD"_L1,
    "ACL"_L1,
    "ACL LANGUAGE"_L1,
    "AGGREGATE"_L1,
    "ATTRIBUTE"_L1,
    "BLOB"_L1,
    "BLOB COMMENTS"_L1,
    "BLOB METADATA"_L1,
    "BLOBS"_L1,
    "CAST"_L1,
    "CHECK CONSTRAINT"_L1,
    "COLLATION"_L1,
    "COMMENT"_L1,
    "CONSTRAINT"_L1,
    "CONVERSION"_L1,
    "DATABASE"_L1,
    "DATABASE PROPERTIES"_L1,
    "DEFAULT"_L1,
    "DEFAULT ACL"_L1,
    "DOMAIN"_L1,
    "ENCODING"_L1,
    "EVENT TRIGGER"_L1,
    "EXTENSION"_L1,
    "FK CONSTRAINT"_L1,
    "FOREIGN DATA WRAPPER"_L1,
    "FOREIGN SERVER"_L1,
    "FOREIGN TABLE"_L1,
    "FUNCTION"_L1,
    "INDEX"_L1,
    "INDEX ATTACH"_L1,
    "LARGE OBJECT"_L1,
    "MATERIALIZED VIEW"_L1,
    "MATERIALIZED VIEW DATA"_L1,
    "OPERATOR"_L1,
    "OPERATOR CLASS"_L1,
    "OPERATOR FAMILY"_L1,
    "POLICY"_L1,
    "PROCEDURAL LANGUAGE"_L1,
    "PROCEDURE"_L1,
    "PUBLICATION"_L1,
    "PUBLICATION TABLE"_L1,
    "PUBLICATION TABLES IN SCHEMA"_L1,
    "ROW SECURITY"_L1,
    "RULE"_L1,
    "SCHEMA"_L1,
    "SEARCHPATH"_L1,
    "SECURITY LABEL"_L1,
    "SEQUENCE"_L1,
    "SEQUENCE OWNED BY"_L1,
    "SEQUENCE SET"_L1,
    "SERVER"_L1,
    "SHELL TYPE"_L1,
    "STATISTICS"_L1,
    "STATISTICS DATA"_L1,
    "STDSTRINGS"_L1,
    "SUBSCRIPTION"_L1,
    "SUBSCRIPTION TABLE"_L1,
    "TABLE"_L1,
    "TABLE ATTACH"_L1,
    "TABLE DATA"_L1,
    "TEXT SEARCH CONFIGURATION"_L1,
    "TEXT SEARCH DICTIONARY"_L1,
    "TEXT SEARCH PARSER"_L1,
    "TEXT SEARCH TEMPLATE"_L1,
    "TRANSFORM"_L1,
    "TRIGGER"_L1,
    "TYPE"_L1,
    "USER MAPPING"_L1,
    "VIEW"_L1,
    "pg_largeobject"_L1,
};

} // namespace

QStringView tocDescription(QStringView text)
{
    qsizetype longest = 0;
    for (const QLatin1String known : knownDescriptions) {
        if (known.size() > longest && text.startsWith(known) &&
            (text.size() == known.size() || text.at(known.size()) == u' '))
            longest = known.size();
    }
    if (longest > 0)
        return text.first(longest);
    qsizetype end = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text.at(i) == u' ')
            end = i;
        else if (!text.at(i).isUpper())
            break;
    }
    return text.first(end);
}

ActivityKind tocActivityKind(QStringView description)
{
    if (description == "TABLE DATA"_L1 || description == "MATERIALIZED VIEW DATA"_L1)
        return ActivityKind::Table;
    if (description == "INDEX"_L1 || description == "INDEX ATTACH"_L1)
        return ActivityKind::Index;
    if (description.endsWith("CONSTRAINT"_L1))
        return ActivityKind::Constraint;
    if (description.startsWith("BLOB"_L1) || description == "LARGE OBJECT"_L1)
        return ActivityKind::LargeObjects;
    if (description == "ROLE"_L1)
        return ActivityKind::Role;
    return ActivityKind::Schema;
}

} // namespace trunkline
