#pragma once

#include "core/runrecord.h"

#include <QFileDialog>

namespace trunkline {

/// Asks where the report of a run is to be saved, and in which format. Deletes itself; open() it.
class ReportDialog : public QFileDialog
{
    Q_OBJECT
public:
    explicit ReportDialog(const RunRecord &run, QWidget *parent = nullptr);
};

} // namespace trunkline
