#pragma once

#include "core/error.h"
#include "ui/stateicon.h"

#include <QWidget>

class QVBoxLayout;

namespace trunkline {

class MessageBar;

/// The place for messages at the top of a window, newest last. The same sentence is shown once.
class Notices : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(QWidget *parent = nullptr);

    MessageBar *add(StateIcon::State state, const QString &sentence);
    MessageBar *add(const Error &error);
    QList<MessageBar *> bars() const;
    void clear();

private:
    QVBoxLayout *m_layout;
};

} // namespace trunkline
