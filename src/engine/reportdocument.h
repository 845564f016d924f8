#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace trunkline {

// A report in words and tables, before it is a page of HTML or of PDF. Texts are as a person reads them, hostile signs
// made visible; whoever writes them into a format escapes them for it.

enum class ReportTone
{
    Plain,
    Dim,
    Good,
    Warning,
    Bad,
};

struct ReportHeading
{
    QString text;
};

struct ReportParagraph
{
    QString text;
    ReportTone tone = ReportTone::Plain;
};

struct ReportFact
{
    QString name;
    QString value;
    bool isCode = false; ///< in a font whose signs are all of one width
};

struct ReportFacts
{
    QList<ReportFact> facts;
};

struct ReportColumn
{
    QString title;
    int share = 1;         ///< of the table's width, beside the other columns' shares
    bool isNumber = false; ///< stands at the right
};

struct ReportCell
{
    QString text;
    ReportTone tone = ReportTone::Plain;
};

struct ReportTable
{
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows; ///< each with as many cells as there are columns
};

/// Commands; line breaks are meant.
struct ReportCode
{
    QString caption;
    QString text;
};

/// Here stands the picture of the timeline.
struct ReportPicture
{
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportFacts, ReportTable, ReportCode, ReportPicture>;

struct ReportDocument
{
    QString language; ///< "en", for a screen reader
    QString title;
    QString verdict; ///< how it ended, in one sentence
    ReportTone tone = ReportTone::Plain;
    QList<ReportBlock> blocks;
    QString sha256; ///< of the JSON
};

} // namespace trunkline
