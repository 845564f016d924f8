#include "tools/outputparser.h"

#include "tools/problemrules.h"
#include "tools/tocdescriptions.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// With -j: after so many messages of others an error counts as complete.
constexpr int patienceForContinuation = 8;
/// What is kept of one problem; the log has all of it.
constexpr qsizetype longestProblem = 64 * 1024;
constexpr qsizetype longestStatement = 2000;
constexpr qsizetype rememberedNames = 64;

bool beginsStatement(QStringView line)
{
    const QStringView text = line.trimmed();
    for (const QLatin1String start : {"Command was: "_L1, "The command was: "_L1, "Query was: "_L1, "query was: "_L1}) {
        if (text.startsWith(start))
            return true;
    }
    return false;
}

/// A line that only an error or a warning goes on with.
bool belongsToMessage(const QString &line)
{
    static const QRegularExpression additions(u"^(?:DETAIL|HINT|CONTEXT|LINE \\d+|QUERY|STATEMENT|LOCATION):"_s);
    return additions.match(line).hasMatch() || beginsStatement(line);
}

/// True where the name stands in the text as a whole.
bool containsName(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name); !name.isEmpty() && at >= 0; at = text.indexOf(name, at + 1)) {
        const auto isPart = [&text](qsizetype i) {
            return i >= 0 && i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i) == u'_');
        };
        if (!isPart(at - 1) && !isPart(at + name.size()))
            return true;
    }
    return false;
}

/// psql with VERBOSITY=verbose: "ERROR:  42704: role … does not exist", and a line that tells the place in the server's
/// own source. Takes both away and gives the SQLSTATE.
QString withoutSqlState(QString words, QString *sqlState)
{
    static const QRegularExpression state(u"\\b([A-Z]+:  )([0-9A-Z]{5}): "_s);
    static const QRegularExpression location(u"\\n(?:DETAIL:  )?LOCATION:  [^\\n]*"_s);
    if (const QRegularExpressionMatch match = state.match(words); match.hasMatch()) {
        *sqlState = match.captured(2);
        words.replace(match.capturedStart(), match.capturedLength(), match.captured(1));
        words.remove(location);
    }
    return words;
}

QString shortened(QString text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(longest) + u" …"_s;
}

} // namespace

OutputParser::OutputParser(Tool tool, bool parallel)
    : m_tool(tool)
    , m_splitter(tool)
    , m_parallelDump(parallel && tool == Tool::PgDump)
{
}

QList<OutputItem> OutputParser::feed(const QString &line)
{
    m_items.clear();
    const OutputLine split = m_splitter.split(line);
    // what a server says at sign-in is printed by libpq itself, without the utility's name
    const bool isNotice = split.part != OutputLine::Part::Message && m_pending.isEmpty() && !m_openName &&
                          !m_openReference && line.startsWith("WARNING:  "_L1);
    if (isNotice)
        message(OutputLine{OutputLine::Part::Message, LogLevel::Warning, line});
    else if (split.part == OutputLine::Part::Message)
        message(split);
    else if (split.part == OutputLine::Part::Addition && !m_pending.isEmpty())
        continued(beginsStatement(split.text) ? split.text : u"DETAIL:  "_s + split.text);
    else
        continued(split.text);
    return std::exchange(m_items, {});
}

QList<OutputItem> OutputParser::flush()
{
    m_items.clear();
    if (m_openName)
        startActivity(m_openName->kind, m_openName->name);
    m_openName.reset();
    closeProblem();
    return std::exchange(m_items, {});
}

void OutputParser::message(const OutputLine &line)
{
    static const QRegularExpression tocEntry(u"^(?:Error )?from TOC entry (\\d+); \\d+ \\d+ (.*)$"_s);
    if (m_openName) {
        startActivity(m_openName->kind, m_openName->name);
        m_openName.reset();
    }
    m_openReference = false;
    if (const QRegularExpressionMatch match = tocEntry.match(line.text); match.hasMatch()) {
        if (!m_parallel) {
            closeProblem();
            m_references.clear();
        }
        const QString rest = match.captured(2);
        const QString description = tocDescription(rest).toString();
        m_references += TocReference{match.captured(1).toInt(), description, rest.sliced(description.size()).trimmed()};
        m_openReference = true;
        m_items += OutputText{LogLevel::Info, line.text};
    } else if (takeErrorsIgnored(line.text)) {
        return;
    } else if (line.level != LogLevel::Info) {
        if (belongsToPending(line.text)) {
            continued(line.text);
            return;
        }
        closeProblem();
        beginProblem(line.level, line.text);
        m_items += OutputText{line.level, line.text};
    } else {
        // In serial output any message ends the one before; with -j it may come from another process.
        if (!m_parallel || ++m_otherMessages > patienceForContinuation)
            closeProblem();
        m_items += OutputText{LogLevel::Info, line.text};
        // psql shows the notices of a roles script, which says what it creates.
        static const QRegularExpression notice(u"^NOTICE:  (?:00000: )?"_s);
        QString text = line.text;
        progress(text.remove(notice));
    }
}

bool OutputParser::takeErrorsIgnored(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:WARNING: )?errors ignored on restore: (\\d+)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    closeProblem();
    m_errorsIgnored = match.captured(1).toInt();
    m_items += OutputText{LogLevel::Warning, text};
    return true;
}

void OutputParser::progress(const QString &text)
{
    static const QRegularExpression item(u"^(launching|finished) item (\\d+) (.*)$"_s);
    static const QRegularExpression data(u"^(?:processing data for|dumping contents of) table \"?(.*)$"_s);
    static const QRegularExpression creating(u"^creating ([^\"]*?) \"(.*)$"_s);
    static const QRegularExpression largeObjects(
        u"^(?:saving (?:large objects|BLOBS)|executing BLOB|restoring large object|processing BLOB)"_s);
    static const QRegularExpression sequence(u"^executing SEQUENCE SET (.*)$"_s);

    if (text == "entering main parallel loop"_L1) {
        m_parallel = true;
    } else if (text == "finished main parallel loop"_L1) {
        m_parallel = false;
    } else if (const auto match = item.match(text); match.hasMatch()) {
        const int entry = match.captured(2).toInt();
        const QString rest = match.captured(3);
        if (m_parallelDump) {
            const QStringView description = tocDescription(rest);
            finishOfDump(description.toString(), rest.sliced(description.size()).trimmed());
        } else if (match.capturedView(1) == "finished"_L1) {
            m_items += OutputActivityFinished{entry};
        } else {
            m_parallel = true;
            const QStringView description = tocDescription(rest);
            startActivity(tocActivityKind(description), rest.sliced(description.size()).trimmed(), entry);
        }
    } else if (const auto table = data.match(text); table.hasMatch()) {
        m_openDescription = u"TABLE DATA"_s;
        startNamed(ActivityKind::Table, table.captured(1));
    } else if (const auto created = creating.match(text); created.hasMatch()) {
        m_openDescription = created.captured(1);
        startNamed(tocActivityKind(m_openDescription), created.captured(2));
    } else if (largeObjects.match(text).hasMatch()) {
        // One bar for all of them: there may be millions.
        if (m_parallelDump || (!m_parallel && m_serialKind != ActivityKind::LargeObjects))
            startActivity(ActivityKind::LargeObjects, u"BLOBS"_s);
    } else if (const auto set = sequence.match(text); set.hasMatch()) {
        m_openDescription = u"SEQUENCE SET"_s;
        startNamed(ActivityKind::Schema, set.captured(1) + u'"');
    }
}

/// The line has the name without its schema: of several such tables the one that began first.
void OutputParser::finishOfDump(const QString &description, const QString &tag)
{
    const bool isTable = description == "TABLE DATA"_L1;
    const auto found = std::find_if(m_openTables.begin(), m_openTables.end(), [&](const auto &open) {
        return isTable ? open.second.endsWith(u'.' + tag) : open.second == "BLOBS"_L1;
    });
    if (found == m_openTables.end())
        return;
    m_items += OutputActivityFinished{found->first};
    m_openTables.erase(found);
}

void OutputParser::startNamed(ActivityKind kind, const QString &quotedName)
{
    OutputActivityStarted activity{kind, quotedName, -1};
    // Names are not escaped: one with a line end goes on in the next line, up to the quote at its end.
    if (!quotedName.endsWith(u'"')) {
        m_openName = activity;
        return;
    }
    activity.name.chop(1);
    startActivity(kind, activity.name);
}

void OutputParser::startActivity(ActivityKind kind, const QString &name, int entry)
{
    if (entry < 0) {
        rememberName(m_openDescription, name);
        m_lastReference = {};
        m_serialKind = kind;
        // With -j the same thing was announced by "launching item" with its number.
        if (m_parallel)
            return;
        if (m_parallelDump) {
            m_openTables.emplaceBack(--m_lastOwnNumber, name);
            m_items += OutputActivityStarted{kind, name, m_lastOwnNumber};
            return;
        }
    }
    m_items += OutputActivityStarted{kind, name, entry};
}

void OutputParser::rememberName(const QString &description, const QString &name)
{
    m_recentNames.prepend({description, name});
    if (m_recentNames.size() > rememberedNames)
        m_recentNames.removeLast();
}

void OutputParser::continued(const QString &text)
{
    // Up to version 11 without the program's name.
    if (takeErrorsIgnored(text))
        return;
    if (m_openName) {
        m_items += OutputText{LogLevel::Info, text};
        m_openName->name += u'\n' + text;
        if (text.endsWith(u'"')) {
            m_openName->name.chop(1);
            startActivity(m_openName->kind, m_openName->name);
            m_openName.reset();
        }
        return;
    }
    if (m_openReference) {
        // the name of the entry holds a line end
        m_items += OutputText{LogLevel::Info, text};
        m_references.last().tag += u'\n' + text;
        return;
    }
    m_items += OutputText{m_pending.isEmpty() ? LogLevel::Info : m_pendingLevel, text};
    if (m_pending.isEmpty() || m_pendingSize > longestProblem)
        return;
    // after progress of another process a bare line may as well be the rest of a name in that progress
    if (m_otherMessages > 0 && m_pendingLevel == LogLevel::Warning && !belongsToMessage(text))
        return;
    m_otherMessages = 0;
    m_pendingSize += text.size();
    m_pending += text;
}

void OutputParser::beginProblem(LogLevel level, const QString &text)
{
    m_pending = {text};
    m_pendingSize = text.size();
    m_pendingLevel = level;
    m_otherMessages = 0;
}

bool OutputParser::belongsToPending(const QString &text) const
{
    // Up to version 14 an error has its details in further lines of level error.
    return !m_pending.isEmpty() && m_pendingLevel == LogLevel::Error &&
           (beginsStatement(text) || text.startsWith("Error message from server: "_L1));
}

void OutputParser::closeProblem()
{
    if (m_pending.isEmpty())
        return;
    QStringList words;
    QStringList statement;
    for (const QString &line : std::as_const(m_pending)) {
        if (!statement.isEmpty())
            statement += line;
        else if (beginsStatement(line))
            statement += line.sliced(line.indexOf(u": "_s) + 2);
        else
            words += line;
    }
    m_pending.clear();

    OutputProblem found;
    found.problem.toolWords = withoutSqlState(words.join(u'\n').trimmed(), &found.problem.sqlState);
    found.problem.statement = shortened(statement.join(u'\n').trimmed(), longestStatement);
    const TocReference reference = takeReference(found.problem.toolWords, found.problem.statement);
    found.entry = reference.entry;
    found.problem.object = objectName(reference);
    const ProblemRuling ruling = judgeProblem(
        {m_tool, m_pendingLevel, found.problem.toolWords, found.problem.statement, found.problem.sqlState});
    found.problem.kind = ruling.kind;
    found.problem.message = ruling.message;
    m_items += found;
}

OutputParser::TocReference OutputParser::takeReference(const QString &words, const QString &statement)
{
    if (m_pendingLevel != LogLevel::Error)
        return {};
    // A second error of the same entry comes without the line that names it.
    if (m_references.isEmpty())
        return m_lastReference;
    // With -j the lines of two errors can mix: the entry whose name stands in the text, else the one that came first.
    qsizetype chosen = 0;
    for (qsizetype i = 0; i < m_references.size() && m_references.size() > 1; ++i) {
        const QString name = m_references.at(i).tag.section(u' ', 0, 0);
        if (containsName(words, name) || containsName(statement, name)) {
            chosen = i;
            break;
        }
    }
    const TocReference taken = m_references.takeAt(chosen);
    if (!m_parallel)
        m_lastReference = taken;
    return taken;
}

QString OutputParser::objectName(const TocReference &reference) const
{
    if (reference.entry < 0)
        return {};
    // The line has no schema and its owner has no mark: the line that announced the entry tells both.
    for (const auto &[description, name] : m_recentNames) {
        const QString unqualified = name.section(u'.', 1);
        if (description == reference.description &&
            (reference.tag.startsWith(unqualified + u' ') || reference.tag.startsWith(name + u' ') ||
             reference.tag == name || reference.tag == unqualified))
            return description + u' ' + name;
    }
    const qsizetype ownerStart = reference.tag.lastIndexOf(u' ');
    return reference.description + u' ' + (ownerStart > 0 ? reference.tag.first(ownerStart) : reference.tag);
}

} // namespace trunkline
