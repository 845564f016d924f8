#include "tools/archivescript.h"

#include "tools/sqllexer.h"
#include "tools/sqlscriptsplitter.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString tocLine(const TocEntry &entry)
{
    return u"%1; %2 %3 "_s.arg(entry.dumpId).arg(entry.tableOid).arg(entry.oid) + entry.description + u'\n';
}

/// What the rest of the world calls an encoding of PostgreSQL (manual, 24.3).
QByteArray commonEncodingName(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> names{{"UTF8", "UTF-8"},
                                                     {"SQL_ASCII", "UTF-8"},
                                                     {"LATIN1", "ISO-8859-1"},
                                                     {"LATIN2", "ISO-8859-2"},
                                                     {"LATIN3", "ISO-8859-3"},
                                                     {"LATIN4", "ISO-8859-4"},
                                                     {"LATIN5", "ISO-8859-9"},
                                                     {"LATIN6", "ISO-8859-10"},
                                                     {"LATIN7", "ISO-8859-13"},
                                                     {"LATIN8", "ISO-8859-14"},
                                                     {"LATIN9", "ISO-8859-15"},
                                                     {"LATIN10", "ISO-8859-16"},
                                                     {"ISO_8859_5", "ISO-8859-5"},
                                                     {"ISO_8859_6", "ISO-8859-6"},
                                                     {"ISO_8859_7", "ISO-8859-7"},
                                                     {"ISO_8859_8", "ISO-8859-8"},
                                                     {"KOI8R", "KOI8-R"},
                                                     {"KOI8U", "KOI8-U"},
                                                     {"WIN866", "IBM866"},
                                                     {"WIN874", "windows-874"},
                                                     {"EUC_JP", "EUC-JP"},
                                                     {"EUC_KR", "EUC-KR"},
                                                     {"EUC_CN", "GB2312"},
                                                     {"EUC_TW", "EUC-TW"},
                                                     {"SJIS", "Shift_JIS"},
                                                     {"BIG5", "Big5"},
                                                     {"GBK", "GBK"},
                                                     {"GB18030", "GB18030"},
                                                     {"UHC", "windows-949"}};
    if (name.startsWith("WIN125"))
        return "windows-" + name.sliced(3);
    return names.value(name, name);
}

Error unreadableScript(const QString &line)
{
    return Error(u"error.archive-script"_s, {line.left(200)});
}

} // namespace

/// Puts the pieces of a script to the entries whose headers stand before them.
class ArchiveScriptBuilder
{
public:
    explicit ArchiveScriptBuilder(const ArchiveToc &toc)
    {
        for (const TocEntry &entry : toc.entries)
            m_toc.insert(entry.dumpId, &entry);
    }
    std::optional<Error> take(const SqlPiece &piece);
    ArchiveScript script() { return std::move(m_script); }
    /// An entry that has statements always, and has none here.
    std::optional<Error> missing(const ArchiveToc &toc) const;

private:
    std::optional<Error> header(const QRegularExpressionMatch &match);
    bool takeSetting(const QString &statement);

    QString m_tablespace;
    QString m_accessMethod;
    QHash<int, const TocEntry *> m_toc;
    ArchiveScript m_script;
    QString m_previousComment;
    bool m_inHeader = false;
};

std::optional<Error> ArchiveScriptBuilder::take(const SqlPiece &piece)
{
    static const QRegularExpression entryPattern(u"^-- TOC entry (\\d+) \\(class (\\d+) OID (\\d+)\\)$"_s);
    static const QLatin1String dependenciesStart = "-- Dependencies: "_L1;
    if (piece.kind == SqlPiece::Kind::Statement) {
        m_inHeader = false;
        m_previousComment.clear();
        // Settings of the session stand before the header of the first entry that they are for.
        if (takeSetting(piece.text))
            return std::nullopt;
        if (!m_script.entries.isEmpty())
            m_script.entries.last().statements += piece.text;
        return std::nullopt;
    }
    if (piece.kind == SqlPiece::Kind::PsqlCommand)
        return std::nullopt;
    const QString previous = std::exchange(m_previousComment, piece.text);
    if (piece.text.startsWith("-- TOC entry "_L1) && previous == "--"_L1) {
        const QRegularExpressionMatch match = entryPattern.match(piece.text);
        if (!match.hasMatch())
            return unreadableScript(piece.text);
        return header(match);
    }
    if (m_inHeader && piece.text.startsWith(dependenciesStart)) {
        for (const QStringView id : QStringView(piece.text).sliced(dependenciesStart.size()).split(u' '))
            m_script.entries.last().dependencies += id.toInt();
    }
    // the dependencies follow at once or not at all
    m_inHeader = false;
    return std::nullopt;
}

bool ArchiveScriptBuilder::takeSetting(const QString &statement)
{
    static const QLatin1String tablespaceStart = "SET default_tablespace = "_L1;
    if (statement.startsWith(tablespaceStart)) {
        const SqlLexeme name = SqlLexer(QStringView(statement).sliced(tablespaceStart.size())).next();
        // '' is the database's own
        m_tablespace = name.isName() ? name.text : QString();
        return true;
    }
    static const QLatin1String accessMethodStart = "SET default_table_access_method = "_L1;
    if (statement.startsWith(accessMethodStart)) {
        const SqlLexeme name = SqlLexer(QStringView(statement).sliced(accessMethodStart.size())).next();
        m_accessMethod = name.isName() ? name.text : QString();
        return true;
    }
    return statement.startsWith("SET default_with_oids = "_L1);
}

std::optional<Error> ArchiveScriptBuilder::header(const QRegularExpressionMatch &match)
{
    ArchiveScriptEntry entry;
    entry.dumpId = match.captured(1).toInt();
    entry.id = ObjectId{match.captured(2).toUInt(), match.captured(3).toUInt()};
    const TocEntry *listed = m_toc.value(entry.dumpId);
    if (!listed || listed->tableOid != entry.id.catalog || listed->oid != entry.id.oid ||
        m_script.m_positions.contains(entry.dumpId))
        return unreadableScript(match.captured(0));
    m_script.m_positions.insert(entry.dumpId, m_script.entries.size());
    entry.tablespace = m_tablespace;
    entry.accessMethod = m_accessMethod;
    m_script.entries += entry;
    m_inHeader = true;
    return std::nullopt;
}

std::optional<Error> ArchiveScriptBuilder::missing(const ArchiveToc &toc) const
{
    for (const TocEntry &entry : toc.entries) {
        const bool always =
            entry.description == "TABLE"_L1 || entry.description == "ACL"_L1 || entry.description == "FUNCTION"_L1;
        if (always && !m_script.m_positions.contains(entry.dumpId))
            return unreadableScript(tocLine(entry).trimmed());
    }
    return std::nullopt;
}

const ArchiveScriptEntry *ArchiveScript::entry(int dumpId) const
{
    const auto found = m_positions.find(dumpId);
    return found == m_positions.end() ? nullptr : &entries.at(*found);
}

QList<int> ArchiveScript::dependenciesOf(int dumpId) const
{
    const ArchiveScriptEntry *found = entry(dumpId);
    return found ? found->dependencies : QList<int>();
}

void ArchiveScript::append(const ArchiveScriptEntry &entry)
{
    m_positions.insert(entry.dumpId, entries.size());
    entries += entry;
}

QStringList ownersIn(const ArchiveScript &script)
{
    QSet<QString> owners;
    for (const ArchiveScriptEntry &entry : script.entries) {
        if (const std::optional<RoleStatement> statement = ownerStatement(entry))
            owners.insert(statement->roles().first());
    }
    return QStringList(owners.begin(), owners.end());
}

QStringList rolesIn(const ArchiveScript &script)
{
    QSet<QString> names;
    for (const ArchiveScriptEntry &entry : script.entries) {
        for (const QString &statement : entry.statements) {
            // most texts can be told apart without being read
            const bool mayNameRoles = statement.startsWith("GRANT "_L1) || statement.startsWith("REVOKE "_L1) ||
                                      statement.startsWith("ALTER "_L1);
            const std::optional<RoleStatement> parsed = mayNameRoles ? RoleStatement::parse(statement) : std::nullopt;
            for (const QString &role : parsed ? parsed->roles() : QStringList())
                names.insert(role);
        }
    }
    QStringList roles(names.begin(), names.end());
    roles.sort();
    return roles;
}

std::optional<RoleStatement> ownerStatement(const ArchiveScriptEntry &entry)
{
    // it is the last one, but for a partition of an old archive; most texts can be told apart without being read
    for (auto statement = entry.statements.crbegin(); statement != entry.statements.crend(); ++statement) {
        if (!statement->startsWith("ALTER "_L1) || !statement->contains(" OWNER TO "_L1))
            continue;
        const std::optional<RoleStatement> parsed = RoleStatement::parse(*statement);
        if (parsed && parsed->kind() == RoleStatement::Kind::Owner)
            return parsed;
    }
    return std::nullopt;
}

bool holdsRows(const TocEntry &entry)
{
    return entry.description == "TABLE DATA"_L1 || entry.description == "BLOBS"_L1 ||
           entry.description == "BLOB COMMENTS"_L1;
}

QString scriptList(const ArchiveToc &toc)
{
    QString list;
    for (const TocEntry &entry : toc.entries) {
        if (!holdsRows(entry))
            list += tocLine(entry);
    }
    return list;
}

Result<ArchiveScript> parseArchiveScript(const QString &script, const ArchiveToc &toc)
{
    const SqlPieces pieces = splitSqlScript(script);
    if (pieces.isBroken)
        return unreadableScript(pieces.pieces.isEmpty() ? QString() : pieces.pieces.last().text);
    ArchiveScriptBuilder builder(toc);
    for (const SqlPiece &piece : pieces.pieces) {
        if (const std::optional<Error> error = builder.take(piece))
            return *error;
    }
    if (const std::optional<Error> error = builder.missing(toc))
        return *error;
    return builder.script();
}

Result<ArchiveScript> parseArchiveScript(const QByteArray &script, const ArchiveToc &toc)
{
    static const QByteArray start = "\nSET client_encoding = '";
    const qsizetype at = script.indexOf(start);
    const qsizetype from = at + start.size();
    const QByteArray encoding = at < 0 ? QByteArray("UTF8") : script.sliced(from, script.indexOf('\'', from) - from);
    QStringDecoder decoder(commonEncodingName(encoding).constData());
    if (!decoder.isValid())
        return Error(u"error.archive-encoding"_s, {QString::fromLatin1(encoding)});
    return parseArchiveScript(QString(decoder.decode(script)), toc);
}

} // namespace trunkline
