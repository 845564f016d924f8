#pragma once

#include "core/connectionparams.h"
#include "pg/conninfo.h"

#include <QWidget>
#include <memory>

class QLineEdit;
class QPushButton;

namespace trunkline {

namespace Ui {
class EncryptionForm;
}

/// The second tab of the connection dialog: sslmode and the files that belong to it.
class EncryptionForm : public QWidget
{
    Q_OBJECT
public:
    explicit EncryptionForm(QWidget *parent = nullptr);
    ~EncryptionForm() override;

    /// What libpq takes where nothing is chosen.
    void setDefaults(const QList<ConninfoOption> &options);
    void setParams(const ConnectionParams &params);
    void writeTo(ConnectionParams &params) const;
    void focusKeyword(const QString &keyword);

    /// The keywords that have a field here.
    static QStringList keywords();

Q_SIGNALS:
    void changed();

private:
    struct FileField
    {
        const char *keyword;
        QLineEdit *edit;
        QPushButton *button;
    };
    QList<FileField> fileFields() const;
    void browse(const FileField &field);
    void explainMode();

    std::unique_ptr<Ui::EncryptionForm> m_ui;
    QString m_defaultMode;
};

} // namespace trunkline
