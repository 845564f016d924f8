#pragma once

#include <QComboBox>

namespace trunkline {

/// A field for the name of a role, a tablespace or their like: chosen among those that are known, or typed. Large and
/// small letters count, and what is typed is never completed to another name against a person's will.
class NameComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit NameComboBox(QWidget *parent = nullptr);

    /// `none` is the entry that stands for no name (there is none where it is empty), then the names, each once. What
    /// is being typed stays.
    void setNames(const QString &none, const QStringList &names, const QString &current);
    /// What is chosen or typed; empty for the entry `none` and for an empty field.
    QString name() const;

Q_SIGNALS:
    /// A choice was made, or typed text is complete; only where it is another name.
    void nameChosen(const QString &name);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void commit();

    QString m_none;
    QStringList m_names;
    QString m_current;
    bool m_filled = false;
};

} // namespace trunkline
