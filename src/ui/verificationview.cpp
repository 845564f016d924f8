#include "ui/verificationview.h"

#include "ui/comparisondelegate.h"
#include "ui/textstyle.h"
#include "ui/totaltile.h"
#include "ui_verificationview.h"

#include <QFontDatabase>
#include <QHeaderView>

namespace trunkline {

VerificationView::VerificationView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::VerificationView>())
{
    m_ui->setupUi(this);
    TextStyle::applyTo(this);
    for (int i = 0; i < VerificationTotals::count; ++i) {
        m_tiles += new TotalTile(this);
        m_ui->tilesLayout->addWidget(m_tiles.last(), 1);
    }
    m_filter.setSourceModel(&m_model);
    QTableView *view = m_ui->comparisonView;
    view->setModel(&m_filter);
    view->setItemDelegate(new ComparisonDelegate(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(VerificationModel::ObjectColumn, letter * 44);
    header->resizeSection(VerificationModel::KindColumn, letter * 15);
    header->resizeSection(VerificationModel::SourceColumn, letter * 18);
    header->resizeSection(VerificationModel::TargetColumn, letter * 18);
    header->resizeSection(VerificationModel::ChecksumColumn, letter * 16);
    header->setStretchLastSection(true);
    m_ui->detailsEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // a few rows; more of them scroll
    m_ui->detailsEdit->setMaximumHeight(fontMetrics().height() * 9);
    m_ui->detailsEdit->viewport()->setAutoFillBackground(false);
    connect(m_ui->filterLineEdit, &QLineEdit::textChanged, &m_filter, &VerificationFilterModel::setText);
    connect(m_ui->onlyDifferencesCheckBox, &QCheckBox::toggled, &m_filter,
            &VerificationFilterModel::setOnlyDifferences);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VerificationView::showDetails);
    QTableView *values = m_ui->valuesView;
    values->setModel(&m_values);
    values->setMaximumHeight(fontMetrics().height() * 11);
    values->viewport()->setAutoFillBackground(false);
    values->verticalHeader()->hide();
    values->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    values->horizontalHeader()->setHighlightSections(false);
    values->horizontalHeader()->resizeSection(RowValuesModel::KeyColumn, letter * 24);
    values->horizontalHeader()->resizeSection(RowValuesModel::NameColumn, letter * 24);
    values->horizontalHeader()->setSectionResizeMode(RowValuesModel::SourceColumn, QHeaderView::Stretch);
    values->horizontalHeader()->setSectionResizeMode(RowValuesModel::TargetColumn, QHeaderView::Stretch);
    connect(m_ui->valuesButton, &QPushButton::clicked, this, [this] {
        const ObjectComparison *table = m_model.object(currentRow());
        m_valuesOf = currentRow();
        m_hasValues = false;
        showDetails();
        if (table)
            Q_EMIT valuesRequested(*table);
    });
    showTotals();
    showDetails();
}

VerificationView::~VerificationView() = default;

void VerificationView::setVerification(const Verification &verification)
{
    m_verification = verification;
    m_valuesOf = -1;
    m_model.setVerification(verification);
    // what differs comes first, and is what one wants to see
    if (m_filter.rowCount() > 0)
        m_ui->comparisonView->setCurrentIndex(m_filter.index(0, 0));
    showTotals();
    showDetails();
}

void VerificationView::setPasswordsLeft(int users)
{
    if (users == m_passwordsLeft)
        return;
    m_passwordsLeft = users;
    showTotals();
}

void VerificationView::setOffersValues(bool offers)
{
    m_offersValues = offers;
    showDetails();
}

void VerificationView::setValues(const std::optional<RowValuesTable> &values)
{
    m_hasValues = values.has_value();
    if (!values)
        m_valuesOf = -1;
    m_values.setValues(values.value_or(RowValuesTable()));
    showDetails();
}

void VerificationView::showTotals()
{
    const QList<VerificationTotal> totals = VerificationTotals::of(m_verification, m_passwordsLeft);
    for (qsizetype i = 0; i < m_tiles.size() && i < totals.size(); ++i)
        m_tiles.at(i)->setTotal(totals.at(i));
}

int VerificationView::currentRow() const
{
    const QModelIndex current = m_ui->comparisonView->currentIndex();
    return current.isValid() ? m_filter.mapToSource(current).row() : -1;
}

void VerificationView::showDetails()
{
    const int row = currentRow();
    const QString details = m_model.details(row);
    m_ui->detailsPanel->setVisible(!details.isEmpty());
    m_ui->detailsTitleLabel->setText(m_model.title(row));
    m_ui->detailsEdit->setPlainText(details);
    const ObjectComparison *table = m_model.object(row);
    const bool isAsked = row >= 0 && row == m_valuesOf;
    const bool showsValues = isAsked && m_hasValues;
    m_ui->valuesButton->setVisible(m_offersValues && table && !table->rows.isEmpty() && !showsValues);
    m_ui->valuesButton->setEnabled(!isAsked);
    m_ui->detailsEdit->setVisible(!showsValues);
    m_ui->valuesView->setVisible(showsValues);
}

} // namespace trunkline
