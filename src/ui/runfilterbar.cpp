#include "ui/runfilterbar.h"

#include "engine/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

namespace {
Shell shellOfThisSystem()
{
#ifdef Q_OS_WIN
    return Shell::PowerShell;
#else
    return Shell::Bash;
#endif
}
} // namespace

RunFilterBar::RunFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_stepBox(new QComboBox(this))
    , m_levelBox(new QComboBox(this))
    , m_textEdit(new QLineEdit(this))
    , m_shellBox(new QComboBox(this))
    , m_copyButton(new QPushButton(tr("&Copy"), this))
{
    m_stepBox->setObjectName(u"stepBox"_s);
    m_levelBox->setObjectName(u"levelBox"_s);
    m_textEdit->setObjectName(u"textEdit"_s);
    m_shellBox->setObjectName(u"shellBox"_s);
    m_copyButton->setObjectName(u"copyButton"_s);
    m_stepBox->setAccessibleName(tr("Show only this step"));
    m_levelBox->setAccessibleName(tr("Show lines from this level on"));
    m_textEdit->setAccessibleName(tr("Show only what contains this text"));
    m_shellBox->setAccessibleName(tr("Shell that the commands are written for"));
    m_copyButton->setAccessibleName(tr("Copy the commands"));
    m_levelBox->addItem(tr("All lines"), static_cast<int>(LogLevel::Info));
    m_levelBox->addItem(tr("Warnings and up"), static_cast<int>(LogLevel::Warning));
    m_levelBox->addItem(tr("Errors"), static_cast<int>(LogLevel::Error));
    m_textEdit->setPlaceholderText(tr("Filter\u2026"));
    m_textEdit->setClearButtonEnabled(true);
    m_textEdit->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_textEdit->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_stepBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_shellBox->addItem(u"bash"_s, static_cast<int>(Shell::Bash));
    m_shellBox->addItem(u"PowerShell"_s, static_cast<int>(Shell::PowerShell));
    m_shellBox->addItem(u"cmd"_s, static_cast<int>(Shell::Cmd));
    m_shellBox->setCurrentIndex(m_shellBox->findData(static_cast<int>(shellOfThisSystem())));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    for (QWidget *control :
         {static_cast<QWidget *>(m_stepBox), static_cast<QWidget *>(m_levelBox), static_cast<QWidget *>(m_textEdit),
          static_cast<QWidget *>(m_shellBox), static_cast<QWidget *>(m_copyButton)})
        layout->addWidget(control);

    connect(m_stepBox, &QComboBox::currentIndexChanged, this, &RunFilterBar::filterChanged);
    connect(m_levelBox, &QComboBox::currentIndexChanged, this, &RunFilterBar::filterChanged);
    connect(m_textEdit, &QLineEdit::textChanged, this, &RunFilterBar::filterChanged);
    connect(m_shellBox, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT shellChanged(shell()); });
    connect(m_copyButton, &QPushButton::clicked, this, &RunFilterBar::copyRequested);
    setSteps({});
    setTab(Tab::Log);
}

void RunFilterBar::setTab(Tab tab)
{
    m_stepBox->setVisible(tab != Tab::Ledger);
    m_levelBox->setVisible(tab == Tab::Log);
    m_textEdit->setVisible(tab != Tab::Commands);
    m_shellBox->setVisible(tab == Tab::Commands);
    m_copyButton->setVisible(tab == Tab::Commands);
}

void RunFilterBar::setSteps(const QList<Step> &steps)
{
    const QString chosen = stepId();
    {
        const QSignalBlocker quiet(m_stepBox);
        m_stepBox->clear();
        m_stepBox->addItem(tr("All steps"), QString());
        for (const Step &step : steps)
            m_stepBox->addItem(Words::stepTitle(step.kind), step.id);
        m_stepBox->setCurrentIndex(std::max(0, m_stepBox->findData(chosen)));
    }
    if (stepId() != chosen)
        Q_EMIT filterChanged();
}

QString RunFilterBar::stepId() const
{
    return m_stepBox->currentData().toString();
}

QString RunFilterBar::text() const
{
    return m_textEdit->text();
}

LogFilter RunFilterBar::filter() const
{
    return {stepId(), static_cast<LogLevel>(m_levelBox->currentData().toInt()), text()};
}

Shell RunFilterBar::shell() const
{
    return static_cast<Shell>(m_shellBox->currentData().toInt());
}

void RunFilterBar::choose(const QString &stepId, const QString &text)
{
    {
        const QSignalBlocker quietStep(m_stepBox);
        const QSignalBlocker quietText(m_textEdit);
        m_stepBox->setCurrentIndex(std::max(0, m_stepBox->findData(stepId)));
        m_textEdit->setText(text);
    }
    Q_EMIT filterChanged();
}

void RunFilterBar::reset()
{
    m_levelBox->setCurrentIndex(0);
    choose({}, {});
}

} // namespace trunkline
