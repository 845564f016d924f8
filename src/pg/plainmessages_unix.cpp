#include "pg/plainmessages.h"

#include <clocale>
#include <locale.h> // NOLINT(modernize-deprecated-headers): uselocale is POSIX, not C
#ifdef __APPLE__
#include <xlocale.h>
#endif

namespace trunkline {

PlainMessages::PlainMessages()
{
    // Made once and kept: the locale of a thread must outlive every thread that uses it.
    static const locale_t plain = [] {
        const locale_t copy = duplocale(LC_GLOBAL_LOCALE);
        return copy ? newlocale(LC_MESSAGES_MASK, "C", copy) : locale_t{};
    }();
    if (plain)
        m_before = uselocale(plain);
}

PlainMessages::~PlainMessages()
{
    if (m_before)
        uselocale(static_cast<locale_t>(m_before));
}

} // namespace trunkline
