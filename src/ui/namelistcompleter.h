#pragma once

#include <QCompleter>

namespace trunkline {

/// Completes the last name in a line of names (ui/namelist.h). Owned by its field.
class NameListCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit NameListCompleter(QObject *parent = nullptr);

    void setNames(const QStringList &names);
    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QStringList m_names;
    mutable QString m_before; ///< what stands in the line before the name that is being completed
};

} // namespace trunkline
