#include "cli/runprinter.h"

#include "cli/console.h"
#include "cli/findingsprinter.h"
#include "cli/verificationprinter.h"
#include "core/json.h"
#include "engine/runsummarywords.h"
#include "engine/words.h"
#include "store/exportfolder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

namespace {
constexpr int barRefreshMs = 500;
constexpr int barWidth = 24;
constexpr int timelineWidth = 48;
} // namespace

RunPrinter::RunPrinter(bool json, QObject *parent)
    : QObject(parent)
    , m_json(json)
    , m_terminal(!json && Console::outIsTerminal())
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &RunPrinter::drawBar);
}

void RunPrinter::begin(const RunRecord &record)
{
    m_clock.start();
    if (m_json) {
        QJsonObject object;
        object.insert(u"event"_s, u"run-begun"_s);
        object.insert(u"run"_s, record.id);
        object.insert(u"profile"_s, record.profilePath);
        object.insert(u"source"_s, record.sourceRoute);
        object.insert(u"target"_s, record.targetRoute);
        object.insert(u"startedAt"_s, record.startedAt.toString(Qt::ISODateWithMs));
        Console::out(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        return;
    }
    Console::out(Console::printable(tr("%1 → %2").arg(record.sourceRoute, record.targetRoute)));
    if (m_terminal)
        m_timer.start(barRefreshMs);
}

void RunPrinter::add(const QList<RunEvent> &events)
{
    for (const RunEvent &event : events) {
        m_summary.add(event);
        if (const auto *made = std::get_if<VerificationMade>(&event.payload))
            m_verification = *made->verification;
        if (m_json)
            Console::out(QString::fromUtf8(QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact)));
        else
            print(event);
    }
}

void RunPrinter::print(const RunEvent &event)
{
    if (const auto *made = std::get_if<FindingsMade>(&event.payload)) {
        for (const QString &text : findingLines(made->findings, {}))
            line(u"  "_s + text);
    } else if (std::holds_alternative<StepStarted>(event.payload)) {
        const qsizetype index = m_summary.indexOf(event.stepId);
        if (index >= 0)
            line(u"● "_s + Words::stepTitle(m_summary.steps().at(index).step.kind));
    } else if (const auto *finished = std::get_if<StepFinished>(&event.payload)) {
        const qsizetype index = m_summary.indexOf(event.stepId);
        const qint64 ms = index >= 0 ? m_summary.steps().at(index).elapsedMs(event.at) : 0;
        QString text = tr("%1 after %2").arg(Words::stepEnd(finished->end), Words::duration(ms));
        if (finished->bytes >= 0)
            text += u" · "_s + Words::byteCount(finished->bytes);
        line(u"  "_s + text);
        if (finished->error) {
            line(u"  "_s + Words::sentence(finished->error->message));
            for (const QString &words : finished->error->toolWords.split(u'\n', Qt::SkipEmptyParts))
                line(u"    "_s + words);
        }
    } else if (const auto *found = std::get_if<ProblemFound>(&event.payload)) {
        printProblem(found->problem);
    }
}

void RunPrinter::printProblem(const Problem &problem)
{
    if (problem.causedBy > 0) {
        // its reason was told; the object is what counts
        const QString what = problem.object.isEmpty() ? Words::sentence(problem.message) : problem.object;
        line(u"    "_s + tr("%1 follows from %2: %3").arg(problem.number).arg(problem.causedBy).arg(what));
        return;
    }
    line(u"  ▲ %1 [%2] %3"_s.arg(QString::number(problem.number), Words::problemClass(problem.kind),
                                 Words::sentence(problem.message)));
    if (!problem.object.isEmpty())
        line(u"    "_s + problem.object);
    for (const QString &words : problem.toolWords.split(u'\n', Qt::SkipEmptyParts).mid(0, 6))
        line(u"    "_s + words);
    QStringList remedies;
    for (const Remedy &remedy : problem.remedies)
        remedies += Words::sentence(remedy.label);
    if (!remedies.isEmpty())
        line(u"    "_s + tr("Remedy: %1").arg(remedies.join(u" · "_s)));
}

void RunPrinter::line(const QString &text)
{
    clearBar();
    Console::out(Console::printable(text));
}

void RunPrinter::drawBar()
{
    if (isFinal(m_summary.state()))
        return;
    const int filled = static_cast<int>(m_summary.fraction() * barWidth);
    const QString bar = u"["_s + QString(filled, u'#') + QString(barWidth - filled, u'.') + u"] "_s +
                        RunSummaryWords::position(m_summary, m_clock.elapsed());
    Console::raw(u"\r\x1b[K"_s + bar.left(Console::columns() - 1));
    m_barShown = true;
}

void RunPrinter::clearBar()
{
    if (std::exchange(m_barShown, false))
        Console::raw(u"\r\x1b[K"_s);
}

void RunPrinter::end(RunState state, qint64 durationMs)
{
    m_timer.stop();
    clearBar();
    if (m_json) {
        QJsonObject object;
        object.insert(u"event"_s, u"run-ended"_s);
        object.insert(u"state"_s, runStateName(state));
        object.insert(u"durationMs"_s, durationMs);
        if (const std::optional<ExportManifest> manifest = exported()) {
            QJsonArray files;
            for (const ExportedFile &file : manifest->files)
                files += QJsonObject{{u"name"_s, file.name}, {u"size"_s, file.size}, {u"sha256"_s, file.sha256}};
            object.insert(u"folder"_s, QDir::fromNativeSeparators(RunSummaryWords::exportFolder(m_summary)));
            object.insert(u"files"_s, files);
        }
        Console::out(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        return;
    }
    printTimeline();
    if (m_verification) {
        for (const QString &text : verificationLines(*m_verification))
            Console::out(text);
    }
    if (const std::optional<ExportManifest> manifest = exported())
        printExport(*manifest);
    Console::out(tr("Result: %1, %2").arg(RunSummaryWords::result(m_summary, state), Words::duration(durationMs)));
}

std::optional<ExportManifest> RunPrinter::exported() const
{
    const QString folder = RunSummaryWords::exportFolder(m_summary);
    if (folder.isEmpty())
        return std::nullopt;
    const Result<ExportManifest> manifest = ExportFolder::read(QDir::fromNativeSeparators(folder));
    return manifest ? std::optional(*manifest) : std::nullopt;
}

void RunPrinter::printExport(const ExportManifest &manifest)
{
    Console::out(Console::printable(tr("The export is in %1").arg(RunSummaryWords::exportFolder(m_summary))));
    for (const ExportedFile &file : manifest.files)
        Console::out(u"  "_s + Console::printable(file.name) + u"  "_s + Words::byteCount(file.size) + u"  SHA-256 "_s +
                     file.sha256);
    Console::out(u"  "_s + ExportFolder::manifestName());
    Console::out({});
}

void RunPrinter::printTimeline()
{
    const qint64 whole = std::max<qint64>(1, m_summary.lastAt());
    Console::out({});
    for (const StepSummary &step : m_summary.steps()) {
        if (step.startedAt < 0)
            continue;
        const qint64 finishedAt = step.finishedAt >= 0 ? step.finishedAt : whole;
        const auto column = [&](qint64 at) { return static_cast<int>(at * timelineWidth / whole); };
        const int from = std::min(column(step.startedAt), timelineWidth - 1);
        const int to = std::clamp(column(finishedAt), from + 1, timelineWidth);
        const QString bar = QString(from, u' ') + QString(to - from, u'█') + QString(timelineWidth - to, u' ');
        Console::out(u"%1 %2 │%3│"_s.arg(Words::stepTitle(step.step.kind).leftJustified(24, u' ', true),
                                         Words::duration(step.elapsedMs(whole)).rightJustified(8), bar));
    }
    Console::out({});
}

} // namespace trunkline::cli
