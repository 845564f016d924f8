#include "pg/cancelrequest.h"

#include <libpq-fe.h>
#include <thread>

namespace trunkline {

void requestCancel(pg_conn *conn)
{
    // The key outlives the session: PQcancel needs nothing else, and is safe on any thread.
    PGcancel *key = PQgetCancel(conn);
    if (!key)
        return;
    std::thread([key] {
        char words[256];
        PQcancel(key, words, sizeof words);
        PQfreeCancel(key);
    }).detach();
}

} // namespace trunkline
