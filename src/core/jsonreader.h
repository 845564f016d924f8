#pragma once

#include "core/enumnames.h"
#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <concepts>
#include <functional>
#include <limits>

namespace trunkline {

/// Takes members out of a JSON object, strict about their types. The first error is kept with the path of its member
/// ("source.params.host"), and from then on only defaults are given: readers are written straight down and asked for
/// error() once at the end. A member that is absent gives the default, unless it is asked for as required.
/// A reader of an inner object lives no longer than the one that made it.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object);

    /// Text without NUL.
    QString text(QLatin1StringView key);
    /// Text that is present and not empty.
    QString requiredText(QLatin1StringView key);
    bool flag(QLatin1StringView key, bool fallback);
    /// A whole number from `lowest` to `highest`.
    template <std::integral Number>
    Number number(QLatin1StringView key, Number fallback, Number lowest = std::numeric_limits<Number>::min(),
                  Number highest = std::numeric_limits<Number>::max())
    {
        return static_cast<Number>(integer(key, fallback, lowest, highest));
    }
    /// A number from `lowest` to `highest`.
    double real(QLatin1StringView key, double fallback, double lowest, double highest);
    QStringList texts(QLatin1StringView key);
    QMap<QString, QString> textMap(QLatin1StringView key);
    template <typename Enum> Enum name(QLatin1StringView key, Enum fallback)
    {
        return named<Enum>(key, text(key), fallback);
    }
    template <typename Enum> Enum requiredName(QLatin1StringView key, Enum fallback)
    {
        return named<Enum>(key, requiredText(key), fallback);
    }

    bool contains(QLatin1StringView key) const { return m_object.contains(key); }
    /// Calls `read` with the inner object; not at all where it is absent.
    void object(QLatin1StringView key, const std::function<void(JsonReader &)> &read);
    void requiredObject(QLatin1StringView key, const std::function<void(JsonReader &)> &read);
    /// Calls `read` with each object of a list.
    void objects(QLatin1StringView key, const std::function<void(JsonReader &)> &read);
    const QJsonObject &json() const { return m_object; }

    /// Keeps the error unless there is one already.
    void fail(const QString &code, const QString &key, const QStringList &furtherArguments = {});
    const std::optional<Error> &error() const { return *m_error; }

private:
    JsonReader(const QJsonObject &object, QString path, std::optional<Error> *error);
    qint64 integer(QLatin1StringView key, qint64 fallback, qint64 lowest, qint64 highest);
    QString checkedText(const QJsonValue &value, const QString &key);
    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    template <typename Enum> Enum named(QLatin1StringView key, const QString &text, Enum fallback)
    {
        if (text.isEmpty())
            return fallback;
        const std::optional<Enum> value = enumFromName<Enum>(text);
        if (!value)
            fail(QStringLiteral("error.json-value"), key);
        return value.value_or(fallback);
    }

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_ownError;
    std::optional<Error> *m_error = &m_ownError;
};

} // namespace trunkline
