#include "tools/clienttoolsfinder.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

Result<ClientToolsChoice> chooseClientTools(const QList<ClientTools> &tools, int sourceMajor, int targetMajor,
                                            const QString &folderByHand)
{
    const auto choice = [&](const ClientTools &chosen, const QString &code) {
        return ClientToolsChoice{
            chosen, Message{code, {chosen.version, QString::number(sourceMajor), QString::number(targetMajor)}}};
    };
    if (!folderByHand.isEmpty()) {
        for (const ClientTools &set : tools) {
            if (set.folder != folderByHand)
                continue;
            if (!set.usable())
                return set.defect.value_or(Error(u"error.tools-folder-unusable"_s, {folderByHand}));
            if (set.major < sourceMajor)
                return Error(u"error.tools-too-old"_s, {QString::number(sourceMajor), set.version});
            return choice(set, set.major > targetMajor ? u"note.tools-by-hand-newer"_s : u"note.tools-by-hand"_s);
        }
        return Error(u"error.tools-folder-unusable"_s, {folderByHand});
    }
    const ClientTools *best = nullptr;
    const ClientTools *newest = nullptr;
    for (const ClientTools &set : tools) {
        if (!set.usable())
            continue;
        const auto isNewer = [](const ClientTools &a, const ClientTools &b) {
            return std::pair(a.major, a.minor) > std::pair(b.major, b.minor);
        };
        if (!newest || isNewer(set, *newest))
            newest = &set;
        if (set.major < sourceMajor)
            continue;
        // The newest that writes only what the target understands; where there is none, the one that is nearest to it.
        const bool fits = set.major <= targetMajor;
        const bool bestFits = best && best->major <= targetMajor;
        if (!best || (fits && !bestFits) ||
            (fits == bestFits && (fits || set.major == best->major) && isNewer(set, *best)) ||
            (!fits && !bestFits && set.major < best->major))
            best = &set;
    }
    if (!newest)
        return Error(u"error.tools-none"_s);
    if (!best)
        return Error(u"error.tools-too-old"_s, {QString::number(sourceMajor), newest->version});
    if (best->major == targetMajor)
        return choice(*best, u"note.tools-as-target"_s);
    return choice(*best, best->major < targetMajor ? u"note.tools-between"_s : u"note.tools-newer-than-target"_s);
}

} // namespace trunkline
