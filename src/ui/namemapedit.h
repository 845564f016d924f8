#pragma once

#include <QMap>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace trunkline {

class NameComboBox;

/// A small table "name on the source → name on the target", one line for each pair, with lines to add and take away. A
/// line that is not complete is no pair yet; it stays until it is filled or removed.
class NameMapEdit : public QWidget
{
    Q_OBJECT
public:
    explicit NameMapEdit(QWidget *parent = nullptr);

    /// What is offered on both sides.
    void setNames(const QStringList &source, const QStringList &target);
    /// For screen readers: "Role on the source", "Role on the target".
    void setFieldNames(const QString &source, const QString &target);
    /// Shows the pairs; leaves the lines alone where they say the same already.
    void setMap(const QMap<QString, QString> &map);
    QMap<QString, QString> map() const;
    /// The names that stand on the left in more than one line; the first line holds.
    QStringList duplicates() const;

Q_SIGNALS:
    void mapChanged();

private:
    struct Line
    {
        QWidget *widget;
        NameComboBox *source;
        NameComboBox *target;
        QToolButton *remove;
    };

    const Line &addLine(const QString &source, const QString &target);
    void removeLine(const QWidget *widget);
    void nameFields();

    QVBoxLayout *m_lines;
    QToolButton *m_addButton;
    QList<Line> m_all;
    QStringList m_sourceNames;
    QStringList m_targetNames;
    QString m_sourceField;
    QString m_targetField;
};

} // namespace trunkline
