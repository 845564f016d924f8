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

QJsonObject toJson(const Finding &finding)
{
    QJsonObject object{
        {u"check"_s, finding.checkId},           {u"severity"_s, enumName(finding.severity)},
        {u"message"_s, toJson(finding.message)}, {u"objects"_s, QJsonArray::fromStringList(finding.objects)},
        {u"mayOverride"_s, finding.mayOverride},
    };
    if (!finding.detail.isEmpty())
        object.insert(u"detail"_s, toJson(finding.detail));
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
    return finding;
}

QJsonObject toJson(const Problem &problem)
{
    return {
        {u"number"_s, problem.number},           {u"class"_s, enumName(problem.kind)},
        {u"message"_s, toJson(problem.message)}, {u"object"_s, problem.object},
        {u"toolWords"_s, problem.toolWords},     {u"statement"_s, problem.statement},
        {u"sqlState"_s, problem.sqlState},
    };
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
    return problem;
}

} // namespace trunkline
