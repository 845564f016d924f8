#pragma once

#include "models/objecttreemodel.h"
#include "ui/objectprobe.h"

#include <QWidget>

namespace trunkline {

namespace Ui {
class ObjectsPage;
}
class EmptyHint;

/// The stage Objects: what the source has, and which of it travels. Reads it when it is shown first and when the source
/// is another one.
class ObjectsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ObjectsPage(Session &session, QWidget *parent = nullptr);
    ~ObjectsPage() override;

    ObjectProbe &probe() { return m_probe; }

Q_SIGNALS:
    /// The source is to be chosen, or its password to be given.
    void sourceRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectTree();
    void connectBars();
    void addShortcuts();
    void showCatalog();
    void showContent(ObjectTreeContent content);
    void workOut(const std::function<ObjectSelection(const ObjectCatalog &, const ObjectSelection &)> &work);
    void showSelection();
    void showResolved();
    void showState();
    void showMessage();
    void filter(const QString &text);
    void goTo(qint32 object);
    QString summary() const;
    QString hint() const;
    void change(const std::function<void(ObjectSelection &)> &change);
    void forgetUnknown();

    Session &m_session;
    ObjectProbe m_probe;
    std::unique_ptr<Ui::ObjectsPage> m_ui;
    ObjectTreeModel *m_model;
    EmptyHint *m_hint;
    Job<ObjectTreeContent> m_contentJob;
    Job<ObjectSelection> m_selectionJob;
    QSet<QString> m_expanded; ///< rows that were open before it was filtered
};

} // namespace trunkline
