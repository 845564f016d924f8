#pragma once

namespace trunkline {

/// While one of these lives, libpq and the C library speak English on this thread, so that their words can be
/// classified whatever the language of the window is. Stays on the thread that made it.
class PlainMessages
{
public:
    PlainMessages();
    ~PlainMessages();
    PlainMessages(const PlainMessages &) = delete;
    PlainMessages &operator=(const PlainMessages &) = delete;

private:
    void *m_before = nullptr;
};

} // namespace trunkline
