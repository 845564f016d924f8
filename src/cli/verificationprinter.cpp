#include "cli/verificationprinter.h"

#include "cli/console.h"
#include "engine/verificationwords.h"
#include "engine/words.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline::cli {

namespace {

QString sideText(const TableSum &sum, const QString &value)
{
    if (!value.isEmpty())
        return value;
    return sum.rows < 0 ? u"–"_s : QString::number(sum.rows);
}

/// Empty for what is equal.
QString line(const ObjectComparison &one)
{
    if (one.result == Comparison::Equal)
        return {};
    const QString name = one.object.schema.isEmpty() ? one.object.name : one.object.schema + u'.' + one.object.name;
    if (!one.reason.isEmpty()) {
        const QString words = one.toolWords.isEmpty() ? QString() : u": "_s + one.toolWords.section(u'\n', 0, 0);
        return Console::printable(name + u"  – "_s + Words::sentence(one.reason) + words);
    }
    const QString source = sideText(one.source, one.sourceValue);
    const QString target = sideText(one.target, one.targetValue);
    // a plain number: lupdate does not see a sentence whose number is an expression
    const int rows = static_cast<int>(one.source.rows);
    QString text;
    if (source == target)
        text = QCoreApplication::translate("Cli", "%n row(s) on both sides, with other contents", nullptr, rows);
    else if (!one.sourceValue.isEmpty())
        text = QCoreApplication::translate("Cli", "source: %1; target: %2").arg(source, target);
    else
        text = QCoreApplication::translate("Cli", "rows on the source: %1; on the target: %2").arg(source, target);
    return Console::printable(name + u"  – "_s + text);
}

QStringList rowLines(const ObjectComparison &one)
{
    QStringList lines;
    for (const RowDifference &row : one.rows)
        lines += u"    · "_s + Console::printable(VerificationWords::row(row, one.hasKey));
    return lines;
}

QString catalogName(const CatalogDifference &one)
{
    const QString name = one.schema.isEmpty() ? one.name : one.schema + u'.' + one.name;
    return name.isEmpty() ? one.kind : one.kind + u' ' + name;
}

/// A definition may be long.
QString shortened(const QString &value)
{
    constexpr qsizetype longest = 200;
    const QString text = value.simplified();
    if (text.isEmpty())
        return u"–"_s;
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

QString catalogLine(const CatalogDifference &one)
{
    const QString name = catalogName(one);
    if (one.facet.isEmpty())
        return Console::printable(name + u"  – "_s +
                                  (one.place == RowPlace::Source
                                       ? QCoreApplication::translate("Cli", "is not on the target")
                                       : QCoreApplication::translate("Cli", "is only on the target")));
    if (one.source.isEmpty() && one.target.isEmpty())
        return Console::printable(
            name + u"  – "_s +
            QCoreApplication::translate("Cli", "other on the target: %1").arg(VerificationWords::facet(one.facet)));
    return Console::printable(
        name + u"  – "_s +
        QCoreApplication::translate("Cli", "%1 on the source: %2; on the target: %3")
            .arg(VerificationWords::facet(one.facet), shortened(one.source), shortened(one.target)));
}

/// Those of one reason are one line.
QStringList chosenLines(const CatalogComparison &catalogs)
{
    QStringList reasons;
    QHash<QString, QStringList> names;
    for (const CatalogDifference &one : catalogs.differences) {
        if (!one.byChoice)
            continue;
        const QString reason = Words::sentence(one.reason);
        if (!names.contains(reason))
            reasons += reason;
        names[reason] += catalogName(one);
    }
    QStringList lines;
    for (const QString &reason : std::as_const(reasons)) {
        QStringList &of = names[reason];
        of.removeDuplicates();
        const QString first = of.constFirst();
        const int others = static_cast<int>(of.size()) - 1;
        const QString text =
            others == 0 ? QCoreApplication::translate("Cli", "by choice: %1  – %2").arg(first, reason)
                        : QCoreApplication::translate("Cli", "by choice: %1 and %n other(s)  – %2", nullptr, others)
                              .arg(first, reason);
        lines += Console::printable(text);
    }
    return lines;
}

QStringList catalogLines(const CatalogComparison &catalogs)
{
    if (catalogs.failure) {
        const QString words = catalogs.toolWords.section(u'\n', 0, 0);
        return {
            Console::printable(Words::sentence(*catalogs.failure) + (words.isEmpty() ? QString() : u": "_s + words))};
    }
    QStringList lines;
    for (const CatalogDifference &one : catalogs.differences) {
        if (!one.byChoice)
            lines += catalogLine(one);
    }
    lines += chosenLines(catalogs);
    lines += QCoreApplication::translate("Cli", "Catalogs: %1 objects equal, %2 different, %3 by choice")
                 .arg(QString::number(catalogs.total(&CatalogCount::equal)),
                      QString::number(catalogs.total(&CatalogCount::different)),
                      QString::number(catalogs.total(&CatalogCount::byChoice)));
    return lines;
}

} // namespace

QStringList verificationLines(const Verification &verification)
{
    QStringList lines;
    for (const ObjectComparison &one : verification.all()) {
        if (const QString text = line(one); !text.isEmpty())
            lines += text;
        lines += rowLines(one);
    }
    if (verification.catalogs)
        lines += catalogLines(*verification.catalogs);
    if (verification.moment == Moment::EachTable)
        lines +=
            QCoreApplication::translate("Cli", "The tables were read one after the other, and not as of one moment.");
    lines += QCoreApplication::translate("Cli", "%1 equal, %2 different, %3 not compared, in %4")
                 .arg(QString::number(verification.count(Comparison::Equal)),
                      QString::number(verification.count(Comparison::Different)),
                      QString::number(verification.count(Comparison::NotCompared)),
                      Words::duration(verification.durationMs));
    return lines;
}

} // namespace trunkline::cli
