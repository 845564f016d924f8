#include "report/reportfile.h"

#include "engine/reportjson.h"
#include "engine/reporttext.h"
#include "report/reporthtml.h"
#include "report/reportpages.h"
#include "report/reporttimeline.h"
#include "store/textfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

/// Paints the document once. Gives the file and the number of its pages.
std::pair<QByteArray, int> paintedPdf(const ReportDocument &document, const QByteArray &svg, const QByteArray &json,
                                      int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    int painted = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setTitle(document.title);
        writer.setCreator(u"Trunkline "_s + QStringLiteral(TRUNKLINE_VERSION));
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {16, 15, 16, 9}, QPageLayout::Millimeter));
        writer.addFileAttachment(u"report.json"_s, json, u"application/json"_s);
        ReportPages painter(&writer, document, svg, ReportTimeline::rowHeight);
        painted = painter.paint(pages);
    }
    return {bytes, painted};
}

} // namespace

Result<ReportFormat> ReportFile::formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return ReportFormat::Pdf;
    if (ending == "html"_L1 || ending == "htm"_L1)
        return ReportFormat::Html;
    if (ending == "json"_L1)
        return ReportFormat::Json;
    return Error(u"error.report-format"_s, {path});
}

QByteArray ReportFile::bytes(const Report &report, ReportFormat format)
{
    const QJsonObject object = reportToJson(report);
    const QByteArray json = reportBytes(object);
    if (format == ReportFormat::Json)
        return json;
    const ReportDocument document = ReportText::document(report, object.value(u"sha256"_s).toString());
    const ReportTimeline timeline(report);
    if (format == ReportFormat::Html)
        return reportPage(document, timeline.svg(), json);
    const QByteArray svg = timeline.svg().code().toUtf8();
    // how many pages there are is known once they are painted
    const int pages = paintedPdf(document, svg, json, 0).second;
    return paintedPdf(document, svg, json, pages).first;
}

Result<void> ReportFile::write(const Report &report, const QString &path)
{
    const Result<ReportFormat> format = formatOf(path);
    if (!format)
        return format.error();
    if (const auto problem = TextFile::write(path, bytes(report, *format)))
        return Error(u"error.report-write"_s, {path}, problem->words);
    return {};
}

} // namespace trunkline
