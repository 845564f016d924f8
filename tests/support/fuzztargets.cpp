#include "support/fuzztargets.h"

#include "core/json.h"
#include "core/namepattern.h"
#include "core/redactionstream.h"
#include "direct/copyformat.h"
#include "pg/conninfo.h"
#include "store/profilefile.h"
#include "tools/archivescript.h"
#include "tools/globalsscript.h"
#include "tools/outputparser.h"
#include "tools/sqllexer.h"
#include "tools/sqlscriptsplitter.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::testing {

namespace {

void promise(bool kept, const char *what)
{
    if (!kept)
        qFatal("%s", what);
}

QJsonObject objectOf(const QByteArray &input)
{
    return QJsonDocument::fromJson(input).object();
}

/// What was read can be written, and read again as the same.
void readProfile(const QByteArray &input)
{
    const Result<MigrationProfile> profile = ProfileFile::parse(input, u"x"_s);
    if (!profile)
        return;
    const Result<MigrationProfile> again = ProfileFile::parse(ProfileFile::serialise(*profile), u"x"_s);
    promise(again.ok() && *again == *profile, "a profile is not read as it was written");
}

void readEvent(const QByteArray &input)
{
    const Result<RunEvent> event = runEventFromJson(objectOf(input));
    if (!event)
        return;
    const QJsonObject written = toJson(*event);
    const Result<RunEvent> again = runEventFromJson(written);
    promise(again.ok() && toJson(*again) == written, "an event is not read as it was written");
}

void readManifest(const QByteArray &input)
{
    const Result<ExportManifest> manifest = exportManifestFromJson(objectOf(input));
    if (!manifest)
        return;
    for (const ExportedFile &file : manifest->files)
        promise(!file.name.startsWith(u'/') && !file.name.contains(".."_L1), "a manifest leads out of its folder");
}

void readConninfo(const QByteArray &input)
{
    const Result<ParsedConninfo> parsed = parseConninfo(QString::fromUtf8(input));
    if (!parsed)
        return;
    for (const QString &keyword : parsed->params.values().keys())
        promise(!ConnectionParams::isSecretKeyword(keyword), "a secret stays among the parameters");
    const Result<ParsedConninfo> again = parseConninfo(Quoting::conninfo(parsed->params.values()));
    promise(again.ok() && again->params == parsed->params, "a connection string is not read as it was written");
}

void readListing(const QByteArray &input)
{
    (void)parseArchiveToc(QString::fromUtf8(input), {u"app"_s, u"postgres"_s});
}

/// The script of an archive, with a table of contents that it could belong to.
void readScript(const QByteArray &input)
{
    ArchiveToc toc;
    for (int dumpId = 1; dumpId < 300; ++dumpId) {
        TocEntry entry;
        entry.dumpId = dumpId;
        toc.entries += entry;
    }
    (void)parseArchiveScript(input, toc);
    (void)splitSqlScript(QString::fromUtf8(input));
}

void readOutput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const Tool tool : {Tool::PgDump, Tool::PgRestore, Tool::PgDumpall, Tool::Psql}) {
        for (const bool parallel : {false, true}) {
            OutputParser parser(tool, parallel);
            qsizetype lines = 0;
            qsizetype told = 0;
            const auto count = [&told](const QList<OutputItem> &items) {
                for (const OutputItem &item : items)
                    told += std::holds_alternative<OutputText>(item) ? 1 : 0;
            };
            for (const QString &line : text.split(u'\n')) {
                count(parser.feed(line));
                ++lines;
            }
            count(parser.flush());
            promise(told >= lines, "a line of a utility is lost");
        }
    }
}

/// Nothing that a role's name or a comment says may reach psql as a command of its own.
void readGlobals(const QByteArray &input)
{
    ServerFacts source;
    source.versionNum = 150000;
    source.superuser = true;
    for (const char *name : {"app", "reader", "evil\n\\! true", "o'\"x"}) {
        RoleFacts role;
        role.name = QString::fromUtf8(name);
        role.inUse = true;
        source.roles += role;
    }
    ServerFacts target;
    target.versionNum = 170000;
    target.superuser = true;
    RoleOptions options;
    options.selection = RoleSelection::All;
    const GlobalsScript script = filterGlobals(QString::fromUtf8(input), source, target, options);
    SqlLexer lexer(script.text);
    for (SqlLexeme lexeme = lexer.next(); lexeme.kind != SqlLexeme::Kind::End; lexeme = lexer.next()) {
        promise(lexeme.kind != SqlLexeme::Kind::PsqlCommand, "a psql command reached the roles script");
        promise(lexeme.isClosed, "a quote of the roles script does not close");
        promise(!lexeme.isSymbol(u'\\'), "a backslash stands free in the roles script");
    }
}

void readPattern(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    (void)NamePattern::forSchemas(text);
    (void)NamePattern::forRelations(text);
}

void readRedacted(const QByteArray &input)
{
    RedactionStream stream;
    for (const QString &line : QString::fromUtf8(input).split(u'\n'))
        (void)stream.cleanLine(line);
}

} // namespace

const QList<FuzzTarget> &fuzzTargets()
{
    static const QList<FuzzTarget> targets{
        {"profile", readProfile}, {"event", readEvent},       {"manifest", readManifest}, {"conninfo", readConninfo},
        {"listing", readListing}, {"script", readScript},     {"output", readOutput},     {"globals", readGlobals},
        {"pattern", readPattern}, {"redaction", readRedacted}};
    return targets;
}

QByteArray mutated(const QByteArray &input, quint32 random)
{
    static const QByteArrayList words{"\n",
                                      "\0",
                                      "'",
                                      "\"",
                                      "\\",
                                      "\\! id\n",
                                      "$$",
                                      "$x$",
                                      "--",
                                      "/*",
                                      "*/",
                                      ";",
                                      "{",
                                      "}",
                                      "[",
                                      "]",
                                      ":",
                                      ",",
                                      "null",
                                      "-1",
                                      "1e308",
                                      "\xff\xfe",
                                      "\xe2\x80\xae",
                                      "password=x",
                                      "PASSWORD 'x'",
                                      "BEGIN ATOMIC",
                                      "E'\\'",
                                      "U&\"",
                                      "99999999999",
                                      "../../x",
                                      "\t",
                                      " "};
    QRandomGenerator draw(random);
    QByteArray made = input;
    const int changes = 1 + draw.bounded(6);
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = draw.bounded(static_cast<int>(made.size()) + 1);
        const qsizetype length = draw.bounded(static_cast<int>(std::min<qsizetype>(made.size() - at, 64)) + 1);
        switch (draw.bounded(5)) {
        case 0:
            made.insert(at, words.at(draw.bounded(static_cast<int>(words.size()))));
            break;
        case 1:
            made.remove(at, length);
            break;
        case 2:
            made.insert(draw.bounded(static_cast<int>(made.size()) + 1), made.mid(at, length));
            break;
        case 3:
            if (at < made.size())
                made[at] = static_cast<char>(draw.bounded(256));
            break;
        case 4:
            if (at < made.size())
                made[at] = static_cast<char>(made.at(at) ^ (1 << draw.bounded(8)));
            break;
        }
    }
    return made;
}

} // namespace trunkline::testing
