#include "ui/reportdialog.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

ReportDialog::ReportDialog(const RunRecord &run, QWidget *parent)
    : QFileDialog(parent, tr("Save the report"))
{
    setObjectName(u"reportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    const QString pdf = tr("PDF document (*.pdf)");
    const QString html = tr("Web page (*.html)");
    const QString json = tr("JSON data (*.json)");
    setNameFilters({pdf, html, json});
    setDefaultSuffix(u"pdf"_s);
    connect(this, &QFileDialog::filterSelected, this, [this, html, json](const QString &filter) {
        setDefaultSuffix(filter == html ? u"html"_s : filter == json ? u"json"_s : u"pdf"_s);
    });
    setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // what may not be in a file's name on one of the systems
    static const QRegularExpression odd(u"[^\\w .-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = run.profileName;
    name.replace(odd, u"_"_s);
    selectFile(u"%1-%2"_s.arg(name.isEmpty() ? tr("report", "a file's name") : name,
                              run.startedAt.toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s)));
}

} // namespace trunkline
