#pragma once

#include "core/objectselection.h"
#include "engine/objectresolver.h"
#include "ui/panel.h"

namespace trunkline {

class PatternField;

/// One of the lists of patterns.
using PatternsOf = QStringList ObjectSelection::*;

/// The five lists of patterns of a selection, which hold for objects that are not there yet.
class PatternsPanel : public Panel
{
    Q_OBJECT
public:
    explicit PatternsPanel(QWidget *parent = nullptr);

    void setSelection(const ObjectSelection &selection);
    void showProblems(const ResolvedObjects *resolved);

    /// How many patterns a selection has.
    static int count(const ObjectSelection &selection);

Q_SIGNALS:
    void chosen(trunkline::PatternsOf list, const QStringList &patterns);

private:
    void add(int row, int column, PatternsOf list, const QString &objectName, const QString &label, const QString &fieldName,
             const QString &placeholder);

    QList<std::pair<PatternsOf, PatternField *>> m_fields;
};

} // namespace trunkline
