#pragma once

#include <QString>

namespace trunkline {

/// The program's folders, each made when it is asked for. XDG variables and their kin are honoured, so tests redirect
/// them by environment.
struct Folders
{
    static QString data();    ///< history and logs
    static QString config();  ///< connections, settings
    static QString locks();   ///< of the runs of the history in data(), for RunLock
    static QString dumps();   ///< default place of archives
    static QString runtime(); ///< passfiles; readable by the user only
};

} // namespace trunkline
