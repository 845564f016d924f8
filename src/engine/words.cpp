#include "engine/words.h"

#include "engine/wordstable.h"

#include <QLocale>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

const WordsEntry *findWordsEntry(const QString &code)
{
    static const QHash<QString, const WordsEntry *> index = [] {
        QHash<QString, const WordsEntry *> made;
        for (const auto table : allWords()) {
            for (const WordsEntry &entry : table) {
                if (*entry.code)
                    made.insert(QString::fromLatin1(entry.code), &entry);
            }
        }
        return made;
    }();
    return index.value(code);
}

/// A number as a person reads it: "duration" of milliseconds, "bytes" of bytes.
QString formatted(QStringView kind, const QString &argument)
{
    const qint64 number = argument.toLongLong();
    return kind == u"bytes" ? Words::byteCount(number) : Words::roundedDuration(number);
}

/// All arguments in one pass, so that a %1 inside an argument stays what it is. %{bytes:1} and %{duration:2} are
/// numbers to be made readable.
QString withArguments(const QString &pattern, const QStringList &arguments)
{
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const qsizetype end =
            pattern.at(i) == u'%' && pattern.sliced(i).startsWith("%{"_L1) ? pattern.indexOf(u'}', i) : -1;
        const qsizetype colon = end > 0 ? pattern.lastIndexOf(u':', end) : -1;
        if (colon > i) {
            const int index = QStringView(pattern).sliced(colon + 1, end - colon - 1).toInt() - 1;
            out += formatted(QStringView(pattern).sliced(i + 2, colon - i - 2), arguments.value(index));
            i = end;
        } else if (pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit()) {
            const int index = pattern.at(i + 1).digitValue() - 1;
            out += arguments.value(index);
            ++i;
        } else {
            out += pattern.at(i);
        }
    }
    return out;
}

} // namespace

bool Words::knows(const QString &code)
{
    return findWordsEntry(code) != nullptr;
}

QString Words::sentence(const Message &message)
{
    if (message.isEmpty())
        return {};
    const WordsEntry *entry = findWordsEntry(message.code);
    if (!entry)
        return (QStringList{message.code} + message.arguments).join(u' ');
    const int n = entry->pluralArgument > 0 ? message.arguments.value(entry->pluralArgument - 1).toInt() : -1;
    return withArguments(QCoreApplication::translate("Words", entry->text, nullptr, n), message.arguments);
}

QString Words::stepTitle(StepKind kind)
{
    switch (kind) {
    case StepKind::Check:
        return tr("Check source and target");
    case StepKind::Freeze:
        return tr("Make the source read-only");
    case StepKind::Roles:
        return tr("Roles and users");
    case StepKind::CreateDatabase:
        return tr("Create database");
    case StepKind::Export:
        return tr("Export");
    case StepKind::Import:
        return tr("Import");
    case StepKind::Analyze:
        return tr("Analyze");
    case StepKind::Ownership:
        return tr("Owners and grants");
    case StepKind::Properties:
        return tr("Database properties");
    case StepKind::Verify:
        return tr("Verify");
    }
    return {};
}

QString Words::runState(RunState state)
{
    switch (state) {
    case RunState::Idle:
        return tr("not started");
    case RunState::Checking:
        return tr("checking");
    case RunState::Running:
        return tr("in progress");
    case RunState::Paused:
        return tr("paused");
    case RunState::Cancelling:
        return tr("cancelling");
    case RunState::Succeeded:
        return tr("all arrived");
    case RunState::SucceededWithProblems:
        return tr("succeeded with problems");
    case RunState::Incomplete:
        return tr("objects are missing");
    case RunState::Different:
        return tr("different");
    case RunState::Blocked:
        return tr("blocked by a check");
    case RunState::Failed:
        return tr("failed");
    case RunState::Cancelled:
        return tr("cancelled");
    case RunState::Interrupted:
        return tr("interrupted");
    }
    return {};
}

QString Words::stepEnd(StepEnd end)
{
    switch (end) {
    case StepEnd::Succeeded:
        return tr("done");
    case StepEnd::SucceededWithProblems:
        return tr("done with problems");
    case StepEnd::Failed:
        return tr("failed");
    case StepEnd::Cancelled:
        return tr("cancelled");
    case StepEnd::Skipped:
        return tr("skipped");
    }
    return {};
}

QString Words::problemClass(ProblemClass kind)
{
    switch (kind) {
    case ProblemClass::Harmless:
        return tr("harmless");
    case ProblemClass::NeedsALook:
        return tr("needs a look");
    case ProblemClass::ObjectMissing:
        return tr("object missing");
    case ProblemClass::Fatal:
        return tr("fatal");
    }
    return {};
}

QString Words::ledgerState(LedgerState state)
{
    switch (state) {
    case LedgerState::Expected:
        return tr("not known");
    case LedgerState::Arrived:
        return tr("arrived");
    case LedgerState::Failed:
        return tr("missing");
    case LedgerState::LeftOut:
        return tr("left out");
    }
    return {};
}

QString Words::severity(Severity severity)
{
    switch (severity) {
    case Severity::Passed:
        return tr("passed");
    case Severity::Info:
        return tr("info");
    case Severity::Warning:
        return tr("warning");
    case Severity::Blocks:
        return tr("blocks");
    }
    return {};
}

QString Words::provider(Provider provider)
{
    switch (provider) {
    case Provider::Plain:
        return u"PostgreSQL"_s;
    case Provider::AmazonRds:
        return u"Amazon RDS"_s;
    case Provider::AmazonAurora:
        return u"Amazon Aurora"_s;
    case Provider::CloudSql:
        return u"Google Cloud SQL"_s;
    case Provider::Azure:
        return u"Azure Database"_s;
    case Provider::Supabase:
        return u"Supabase"_s;
    case Provider::Neon:
        return u"Neon"_s;
    }
    return {};
}

QString Words::serverLabel(ServerLabel label)
{
    switch (label) {
    case ServerLabel::None:
        return tr("no label");
    case ServerLabel::Production:
        return tr("production");
    case ServerLabel::Staging:
        return tr("staging");
    case ServerLabel::Test:
        return tr("test");
    }
    return {};
}

QString Words::duration(qint64 ms)
{
    const qint64 seconds = (ms < 0 ? 0 : ms) / 1000;
    const auto two = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
    if (seconds >= 3600)
        return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return QString::number(seconds / 60) + u':' + two(seconds % 60);
}

QString Words::roundedDuration(qint64 ms)
{
    const int seconds = static_cast<int>(std::max<qint64>(1, (ms + 999) / 1000));
    if (seconds < 100)
        return tr("%n second(s)", nullptr, seconds);
    const int minutes = (seconds + 30) / 60;
    if (minutes < 100)
        return tr("%n minute(s)", nullptr, minutes);
    return tr("%n hour(s)", nullptr, (minutes + 30) / 60);
}

QString Words::byteCount(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000'000 && bytes >= 1'000'000'000 ? 1 : 0,
                                       QLocale::DataSizeSIFormat);
}

QString Words::rowCount(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace trunkline
