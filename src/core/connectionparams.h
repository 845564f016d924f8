#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace trunkline {

/// The libpq parameters of one connection (PostgreSQL manual, "Parameter Key Words"), without any password: keywords
/// whose value is a secret are refused. Keywords that this libpq does not know are kept as they are.
class ConnectionParams
{
public:
    /// True for keywords whose value is a secret: password, sslpassword, oauth_client_secret and their kind.
    static bool isSecretKeyword(QStringView keyword);

    QString value(const QString &keyword) const { return m_values.value(keyword); }
    bool contains(const QString &keyword) const { return m_values.contains(keyword); }
    /// Sets or, with an empty value, removes a keyword. False when the keyword names a secret; nothing is changed then.
    bool set(const QString &keyword, const QString &value);
    void remove(const QString &keyword) { m_values.remove(keyword); }
    QStringList keywords() const { return m_values.keys(); }
    const QMap<QString, QString> &values() const { return m_values; }
    bool isEmpty() const { return m_values.isEmpty(); }

    QString host() const;
    QString port() const;
    QString user() const;
    QString databaseName() const;
    QString sslMode() const;
    QString service() const;

    bool operator==(const ConnectionParams &) const = default;

private:
    QMap<QString, QString> m_values;
};

} // namespace trunkline
