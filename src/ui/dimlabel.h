#pragma once

#include <QLabel>

namespace trunkline {

/// Text that matters less: a hint under a field, a detail beside a title.
class DimLabel : public QLabel
{
    Q_OBJECT
public:
    explicit DimLabel(QWidget *parent = nullptr)
        : DimLabel(QString(), parent)
    {
    }
    explicit DimLabel(const QString &text, QWidget *parent = nullptr)
        : QLabel(text, parent)
    {
        setForegroundRole(QPalette::PlaceholderText); // a role, so that it follows the theme by itself
    }
};

} // namespace trunkline
