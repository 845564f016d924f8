// The headers that nearly every file includes, precompiled once for all layers. Qt Core only, so that the layers
// without a window share it with those that have one.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
