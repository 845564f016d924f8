#include "core/json_names.h"
#include "core/json_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QJsonObject toJson(const Message &message)
{
    return {{u"code"_s, message.code}, {u"arguments"_s, QJsonArray::fromStringList(message.arguments)}};
}

Message readMessage(JsonReader &json)
{
    return {json.text("code"_L1), json.texts("arguments"_L1)};
}

QJsonObject toJson(const Error &error)
{
    return {
        {u"message"_s, toJson(error.message)},
        {u"toolWords"_s, error.toolWords},
        {u"sqlState"_s, error.sqlState},
    };
}

Error readError(JsonReader &json)
{
    Error error;
    json.requiredObject("message"_L1, [&](JsonReader &inner) { error.message = readMessage(inner); });
    error.toolWords = json.text("toolWords"_L1);
    error.sqlState = json.text("sqlState"_L1);
    return error;
}

QJsonObject toJson(const Remedy &remedy)
{
    QJsonObject object{{u"kind"_s, enumName(remedy.kind)}, {u"label"_s, toJson(remedy.label)}};
    if (!remedy.arguments.isEmpty())
        object.insert(u"arguments"_s, QJsonArray::fromStringList(remedy.arguments));
    QJsonArray objects;
    for (const ObjectName &name : remedy.objects)
        objects.append(toJson(name));
    if (!objects.isEmpty())
        object.insert(u"objects"_s, objects);
    return object;
}

Remedy readRemedy(JsonReader &json)
{
    Remedy remedy;
    remedy.kind = json.requiredName("kind"_L1, remedy.kind);
    json.requiredObject("label"_L1, [&](JsonReader &inner) { remedy.label = readMessage(inner); });
    remedy.arguments = json.texts("arguments"_L1);
    json.objects("objects"_L1, [&](JsonReader &inner) { remedy.objects += readObjectName(inner); });
    return remedy;
}

static QJsonArray toJson(const QList<Remedy> &remedies)
{
    QJsonArray array;
    for (const Remedy &remedy : remedies)
        array.append(toJson(remedy));
    return array;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject object{
        {u"check"_s, finding.checkId},           {u"severity"_s, enumName(finding.severity)},
        {u"message"_s, toJson(finding.message)}, {u"objects"_s, QJsonArray::fromStringList(finding.objects)},
        {u"mayOverride"_s, finding.mayOverride}, {u"remedies"_s, toJson(finding.remedies)},
    };
    if (!finding.detail.isEmpty())
        object.insert(u"detail"_s, toJson(finding.detail));
    if (!finding.prevents.isEmpty())
        object.insert(u"prevents"_s, finding.prevents);
    return object;
}

Finding readFinding(JsonReader &json)
{
    Finding finding;
    finding.checkId = json.requiredText("check"_L1);
    finding.severity = json.requiredName("severity"_L1, finding.severity);
    json.requiredObject("message"_L1, [&](JsonReader &inner) { finding.message = readMessage(inner); });
    json.object("detail"_L1, [&](JsonReader &inner) { finding.detail = readMessage(inner); });
    finding.objects = json.texts("objects"_L1);
    finding.mayOverride = json.flag("mayOverride"_L1, finding.mayOverride);
    finding.prevents = json.text("prevents"_L1);
    json.objects("remedies"_L1, [&](JsonReader &inner) { finding.remedies += readRemedy(inner); });
    return finding;
}

QJsonObject toJson(const Problem &problem)
{
    QJsonObject object{
        {u"number"_s, problem.number},           {u"class"_s, enumName(problem.kind)},
        {u"message"_s, toJson(problem.message)}, {u"object"_s, problem.object},
        {u"toolWords"_s, problem.toolWords},     {u"statement"_s, problem.statement},
        {u"sqlState"_s, problem.sqlState},
    };
    if (problem.entry >= 0)
        object.insert(u"entry"_s, problem.entry);
    if (!problem.remedies.isEmpty())
        object.insert(u"remedies"_s, toJson(problem.remedies));
    if (problem.causedBy > 0)
        object.insert(u"causedBy"_s, problem.causedBy);
    return object;
}

Problem readProblem(JsonReader &json)
{
    Problem problem;
    problem.number = json.number("number"_L1, problem.number, 0);
    problem.kind = json.requiredName("class"_L1, problem.kind);
    json.requiredObject("message"_L1, [&](JsonReader &inner) { problem.message = readMessage(inner); });
    problem.object = json.text("object"_L1);
    problem.toolWords = json.text("toolWords"_L1);
    problem.statement = json.text("statement"_L1);
    problem.sqlState = json.text("sqlState"_L1);
    problem.entry = json.number("entry"_L1, problem.entry, -1);
    json.objects("remedies"_L1, [&](JsonReader &inner) { problem.remedies += readRemedy(inner); });
    problem.causedBy = json.number("causedBy"_L1, problem.causedBy, 0);
    return problem;
}

} // namespace trunkline
