#include "ui/notaskedpanel.h"

#include "ui/textstyle.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

NotAskedPanel::NotAskedPanel(QWidget *parent)
    : Panel(parent)
    , m_why(new QLabel(this))
    , m_path(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_why->setObjectName(u"notAskedLabel"_s);
    m_path->setObjectName(u"notAskedPathLabel"_s);
    for (QLabel *label : {m_why, m_path}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    TextStyle::dim(m_why);
    m_button->setObjectName(u"toOptionsButton"_s);
    connect(m_button, &QPushButton::clicked, this, &NotAskedPanel::optionsRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 28, 24, 28);
    column->setSpacing(12);
    column->addWidget(m_why);
    column->addWidget(m_path);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    setTexts({}, {});
}

void NotAskedPanel::setTexts(const QString &why, const QString &path)
{
    m_why->setText(why);
    // A long path breaks where one folder ends.
    const QString separator = QDir::separator();
    m_path->setText(QDir::toNativeSeparators(path).replace(separator, separator + QChar(0x200b)));
    m_path->setVisible(!path.isEmpty());
    m_button->setText(path.isEmpty() ? tr("Choose it on the page &Options") : tr("Change it on the page &Options"));
    m_path->setAccessibleName(QDir::toNativeSeparators(path));
}

} // namespace trunkline
