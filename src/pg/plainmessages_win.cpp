#include "pg/plainmessages.h"

#include <QtGlobal>

namespace trunkline {

PlainMessages::PlainMessages()
{
    // libintl takes the language from the environment here, and asks again for every text.
    static const bool set = qputenv("LC_MESSAGES", "C");
    Q_UNUSED(set)
}

PlainMessages::~PlainMessages()
{
    Q_UNUSED(m_before)
}

} // namespace trunkline
