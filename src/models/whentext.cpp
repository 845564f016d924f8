#include "models/whentext.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace trunkline {

QString WhenText::relative(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QLocale locale;
    // The C locale's short form has seconds.
    const QString time = locale.language() == QLocale::C ? locale.toString(local.time(), u"HH:mm"_s)
                                                         : locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return tr("today, %1").arg(time);
    if (local.date() == today.addDays(-1))
        return tr("yesterday, %1").arg(time);
    //: A day and a month, as QLocale::toString formats them: "12 Nov".
    const QString dayFormat = tr("d MMM");
    //: The same with the year: "12 Nov 2024".
    const QString yearFormat = tr("d MMM yyyy");
    const QString day = locale.toString(local.date(), local.date().year() == today.year() ? dayFormat : yearFormat);
    //: A date and a time: "12 Nov, 21:03".
    return tr("%1, %2").arg(day, time);
}

} // namespace trunkline
