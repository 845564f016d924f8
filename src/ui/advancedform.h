#pragma once

#include "core/connectionparams.h"
#include "pg/conninfo.h"

#include <QWidget>
#include <memory>

namespace trunkline {

class ConninfoModel;
namespace Ui {
class AdvancedForm;
}

/// The last tab of the connection dialog: the service name and every parameter of libpq that has no field elsewhere.
class AdvancedForm : public QWidget
{
    Q_OBJECT
public:
    explicit AdvancedForm(QWidget *parent = nullptr);
    ~AdvancedForm() override;

    /// Once, before setParams(): the parameters that libpq knows.
    void setOptions(const QList<ConninfoOption> &options);
    void setParams(const ConnectionParams &params);
    void writeTo(ConnectionParams &params) const;
    /// Keywords without a field of their own are shown in the table.
    void focusKeyword(const QString &keyword);

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<Ui::AdvancedForm> m_ui;
    ConninfoModel *m_model = nullptr;
};

} // namespace trunkline
