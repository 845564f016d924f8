#include "ui/namelistcompleter.h"

#include "ui/namelist.h"

#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

NameListCompleter::NameListCompleter(QObject *parent)
    : QCompleter(parent)
{
    setModel(new QStringListModel(this));
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

void NameListCompleter::setNames(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    static_cast<QStringListModel *>(model())->setStringList(names);
}

QStringList NameListCompleter::splitPath(const QString &path) const
{
    // The last comma that does not stand in quotes.
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path.at(i) == u'"')
            quoted = !quoted;
        else if (path.at(i) == u',' && !quoted)
            start = i + 1;
    }
    m_before = path.left(start);
    QString typed = path.sliced(start).trimmed();
    if (typed.startsWith(u'"'))
        typed.remove(0, 1);
    return {typed};
}

QString NameListCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString name = NameList::format({index.data().toString()});
    return m_before.isEmpty() ? name : m_before + u' ' + name;
}

} // namespace trunkline
