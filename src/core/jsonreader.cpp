#include "core/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

JsonReader::JsonReader(const QJsonObject &object)
    : m_object(object)
{
}

JsonReader::JsonReader(const QJsonObject &object, QString path, std::optional<Error> *error)
    : m_object(object)
    , m_path(std::move(path))
    , m_error(error)
{
}

void JsonReader::fail(const QString &code, const QString &key, const QStringList &furtherArguments)
{
    if (!*m_error)
        *m_error = Error(code, QStringList{pathOf(key)} + furtherArguments);
}

QString JsonReader::checkedText(const QJsonValue &value, const QString &key)
{
    if (!value.isString()) {
        fail(u"error.json-not-text"_s, key);
        return {};
    }
    QString text = value.toString();
    if (text.contains(QChar::Null)) {
        fail(u"error.json-nul"_s, key);
        return {};
    }
    return text;
}

QString JsonReader::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    return value.isUndefined() || *m_error ? QString() : checkedText(value, key);
}

QString JsonReader::requiredText(QLatin1StringView key)
{
    QString value = text(key);
    if (value.isEmpty())
        fail(u"error.json-missing"_s, key);
    return value;
}

bool JsonReader::flag(QLatin1StringView key, bool fallback)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || *m_error)
        return fallback;
    if (!value.isBool())
        fail(u"error.json-not-flag"_s, key);
    return value.toBool(fallback);
}

qint64 JsonReader::integer(QLatin1StringView key, qint64 fallback, qint64 lowest, qint64 highest)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || *m_error)
        return fallback;
    const qint64 number = value.toInteger(0);
    // toInteger() gives its default for everything that is no whole number
    if (!value.isDouble() || number != value.toInteger(1)) {
        fail(u"error.json-not-number"_s, key);
        return fallback;
    }
    if (number < lowest || number > highest) {
        fail(u"error.json-range"_s, key, {QString::number(lowest), QString::number(highest)});
        return fallback;
    }
    return number;
}

double JsonReader::real(QLatin1StringView key, double fallback, double lowest, double highest)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || *m_error)
        return fallback;
    const double number = value.toDouble(fallback);
    if (!value.isDouble()) {
        fail(u"error.json-not-number"_s, key);
        return fallback;
    }
    if (number < lowest || number > highest) {
        fail(u"error.json-range"_s, key, {QString::number(lowest), QString::number(highest)});
        return fallback;
    }
    return number;
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || *m_error)
        return {};
    if (!value.isArray()) {
        fail(u"error.json-not-list"_s, key);
        return {};
    }
    QStringList list;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && !*m_error; ++i)
        list += checkedText(array.at(i), key + u'[' + QString::number(i) + u']');
    return list;
}

QMap<QString, QString> JsonReader::textMap(QLatin1StringView key)
{
    QMap<QString, QString> map;
    object(key, [&map](JsonReader &inner) {
        const QJsonObject &json = inner.json();
        for (auto it = json.begin(); it != json.end() && !inner.error(); ++it)
            map.insert(it.key(), inner.checkedText(it.value(), it.key()));
    });
    return map;
}

void JsonReader::object(QLatin1StringView key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || *m_error)
        return;
    if (!value.isObject()) {
        fail(u"error.json-not-object"_s, key);
        return;
    }
    JsonReader inner(value.toObject(), pathOf(key), m_error);
    read(inner);
}

void JsonReader::requiredObject(QLatin1StringView key, const std::function<void(JsonReader &)> &read)
{
    if (!m_object.contains(key))
        fail(u"error.json-missing"_s, key);
    object(key, read);
}

void JsonReader::objects(QLatin1StringView key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || *m_error)
        return;
    if (!value.isArray()) {
        fail(u"error.json-not-list"_s, key);
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && !*m_error; ++i) {
        const QString place = key + u'[' + QString::number(i) + u']';
        if (!array.at(i).isObject()) {
            fail(u"error.json-not-object"_s, place);
            return;
        }
        JsonReader inner(array.at(i).toObject(), pathOf(place), m_error);
        read(inner);
    }
}

} // namespace trunkline
