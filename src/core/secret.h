#pragma once

#include <QByteArray>
#include <QString>

class QDebug;

namespace trunkline {

/// A password. It cannot be printed, logged, compared for order or serialised; whoever needs the bytes asks for them by
/// name. The memory is overwritten when the last copy of the value goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    explicit Secret(QByteArray utf8);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// UTF-8 bytes, for libpq, a passfile or the keychain only.
    const QByteArray &revealUtf8() const { return m_utf8; }
    QString revealText() const { return QString::fromUtf8(m_utf8); }
    bool equals(const Secret &other) const { return m_utf8 == other.m_utf8; }

private:
    void wipe();
    QByteArray m_utf8; // never shared with another QByteArray, so that wiping reaches every copy
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace trunkline
