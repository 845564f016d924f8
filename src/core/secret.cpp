#include "core/secret.h"

namespace trunkline {

namespace {
QByteArray unsharedCopy(const QByteArray &bytes)
{
    return QByteArray(bytes.constData(), bytes.size());
}
} // namespace

Secret::Secret(const QString &text)
    : m_utf8(text.toUtf8())
{
}

Secret::Secret(QByteArray utf8)
    : m_utf8(unsharedCopy(utf8))
{
}

Secret::Secret(const Secret &other)
    : m_utf8(unsharedCopy(other.m_utf8))
{
}

Secret::Secret(Secret &&other) noexcept
{
    m_utf8.swap(other.m_utf8);
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_utf8 = unsharedCopy(other.m_utf8);
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_utf8.clear();
        m_utf8.swap(other.m_utf8);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (m_utf8.isEmpty() || !m_utf8.isDetached())
        return;
    // volatile: the compiler may not drop writes to memory that is about to be freed
    volatile char *bytes = m_utf8.data();
    for (qsizetype i = 0; i < m_utf8.size(); ++i)
        bytes[i] = 0;
}

} // namespace trunkline
