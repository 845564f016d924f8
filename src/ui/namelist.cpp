#include "ui/namelist.h"

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString NameList::format(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names) {
        const bool plain = !name.contains(u',') && !name.contains(u'"') && name == name.trimmed();
        shown += plain ? name : u'"' + QString(name).replace(u"\""_s, u"\"\""_s) + u'"';
    }
    return shown.join(u", "_s);
}

QStringList NameList::parse(const QString &text)
{
    QStringList names;
    QString name;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        const QString finished = wasQuoted ? name : name.trimmed();
        if (!finished.isEmpty() && !names.contains(finished))
            names += finished;
        name.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                name += c;
            } else if (text.mid(i + 1, 1) == "\""_L1) {
                name += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u',') {
            finish();
        } else if (c == u'"' && name.trimmed().isEmpty()) {
            name.clear();
            quoted = true;
            wasQuoted = true;
        } else if (!wasQuoted) {
            name += c;
        }
    }
    finish();
    return names;
}

} // namespace trunkline
