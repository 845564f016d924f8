#pragma once

#include "core/migrationprofile.h"

#include <QCoreApplication>

namespace trunkline {

/// Names and meanings of the methods, for a person.
class MethodText
{
    Q_DECLARE_TR_FUNCTIONS(MethodText)
public:
    static QString name(Method method);
    static QString meaning(Method method);
};

} // namespace trunkline
