#pragma once

#include <QTreeView>

namespace trunkline {

/// The problems of a run; each opens to the utility's own words. Ctrl+C copies the chosen problem with its words.
class ProblemsView : public QTreeView
{
    Q_OBJECT
public:
    explicit ProblemsView(QWidget *parent = nullptr);

    /// `model` has the columns and roles of ProblemModel.
    void setModel(QAbstractItemModel *model) override;

public Q_SLOTS:
    void copySelection();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void spanDetails(const QModelIndex &parent, int first, int last);
};

} // namespace trunkline
