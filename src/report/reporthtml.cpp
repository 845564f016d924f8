#include "report/reporthtml.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {

QString toneClass(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Plain:
        return u"plain"_s;
    case ReportTone::Dim:
        return u"dim"_s;
    case ReportTone::Good:
        return u"good"_s;
    case ReportTone::Warning:
        return u"warning"_s;
    case ReportTone::Bad:
        return u"bad"_s;
    }
    return {};
}

Html tableHtml(const ReportTable &table)
{
    int all = 0;
    for (const ReportColumn &column : table.columns)
        all += column.share;
    Html head;
    Html widths;
    for (const ReportColumn &column : table.columns) {
        widths += HtmlTemplate(u"<col style=\"width: {width}%\">").set(u"width"_s, 100.0 * column.share / all).html();
        head += HtmlTemplate(u"<th class=\"{class}\" scope=\"col\">{title}</th>")
                    .set(u"class"_s, column.isNumber ? u"number"_s : u"plain"_s)
                    .set(u"title"_s, column.title)
                    .html();
    }
    Html rows;
    for (const QList<ReportCell> &row : table.rows) {
        rows += Html::literal(u"<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString classes = toneClass(row.at(i).tone);
            if (table.columns.at(i).isNumber)
                classes += u" number"_s;
            rows += HtmlTemplate(u"<td class=\"{class}\">{text}</td>")
                        .set(u"class"_s, classes)
                        .set(u"text"_s, row.at(i).text)
                        .html();
        }
        rows += Html::literal(u"</tr>\n");
    }
    return HtmlTemplate(
               u"<table><colgroup>{widths}</colgroup><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody></table>\n")
        .set(u"widths"_s, widths)
        .set(u"head"_s, head)
        .set(u"rows"_s, rows)
        .html();
}

Html factsHtml(const ReportFacts &facts)
{
    Html rows;
    for (const ReportFact &fact : facts.facts) {
        HtmlTemplate row = fact.isCode ? HtmlTemplate(u"<dt>{name}</dt><dd class=\"code\">{value}</dd>\n")
                                       : HtmlTemplate(u"<dt>{name}</dt><dd>{value}</dd>\n");
        rows += row.set(u"name"_s, fact.name).set(u"value"_s, fact.value).html();
    }
    return HtmlTemplate(u"<dl>\n{rows}</dl>\n").set(u"rows"_s, rows).html();
}

struct BlockToHtml
{
    const Html &timeline;

    Html operator()(const ReportHeading &heading) const
    {
        return HtmlTemplate(u"<h2>{text}</h2>\n").set(u"text"_s, heading.text).html();
    }
    Html operator()(const ReportParagraph &paragraph) const
    {
        return HtmlTemplate(u"<p class=\"{class}\">{text}</p>\n")
            .set(u"class"_s, toneClass(paragraph.tone))
            .set(u"text"_s, paragraph.text)
            .html();
    }
    Html operator()(const ReportFacts &facts) const { return factsHtml(facts); }
    Html operator()(const ReportTable &table) const { return tableHtml(table); }
    Html operator()(const ReportCode &code) const
    {
        return HtmlTemplate(u"<h3>{caption}</h3>\n<pre>{text}</pre>\n")
            .set(u"caption"_s, code.caption)
            .set(u"text"_s, code.text)
            .html();
    }
    Html operator()(const ReportPicture &) const
    {
        return HtmlTemplate(u"<figure>\n{svg}</figure>\n").set(u"svg"_s, timeline).html();
    }
};

} // namespace

QByteArray reportPage(const ReportDocument &document, const Html &timeline, const QByteArray &json)
{
    Html body;
    for (const ReportBlock &block : document.blocks)
        body += std::visit(BlockToHtml{timeline}, block);
    const Html page =
        HtmlTemplate(
            u"<!DOCTYPE html>\n"
            u"<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n"
            u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            u"'unsafe-inline'\">\n"
            u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            u"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
            u"<h1>{title}</h1>\n<p class=\"verdict {tone}\">{verdict}</p>\n"
            u"{body}"
            u"<p><a download=\"report-{sha}.json\" href=\"data:application/json;base64,{json}\">{save}</a></p>\n"
            u"</main>\n</body>\n</html>\n")
            .set(u"language"_s, document.language)
            .set(u"title"_s, document.title)
            .set(u"style"_s, Html::resource(u":/report/report.css"_s))
            .set(u"tone"_s, toneClass(document.tone))
            .set(u"verdict"_s, document.verdict)
            .set(u"body"_s, body)
            .set(u"sha"_s, document.sha256.left(12))
            .set(u"json"_s, QString::fromLatin1(json.toBase64()))
            .set(u"save"_s, QCoreApplication::translate("ReportPage", "Save the report as JSON"))
            .html();
    return page.code().toUtf8();
}

} // namespace trunkline
