#pragma once

#include "core/clienttools.h"
#include "core/error.h"
#include "core/finding.h"
#include "core/runevent.h"
#include "core/serverfacts.h"

#include <QCoreApplication>

namespace trunkline {

/// The sentences for codes, translated. The one place where a code gets its words: one entry per code in
/// wordstable.cpp; %1, %2 … are the arguments.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    /// A whole sentence. An unknown code gives the code and its arguments, never nothing.
    static QString sentence(const Message &message);
    static bool knows(const QString &code);
    static QString stepTitle(StepKind kind);
    static QString runState(RunState state);
    static QString stepEnd(StepEnd end);
    static QString problemClass(ProblemClass kind);
    static QString ledgerState(LedgerState state);
    static QString severity(Severity severity);
    static QString provider(Provider provider);
    static QString serverLabel(ServerLabel label);

    static QString duration(qint64 ms);        ///< "0:09", "6:07", "1:02:03"
    static QString roundedDuration(qint64 ms); ///< "5 seconds", "3 minutes", "14 hours"
    static QString byteCount(qint64 bytes);    ///< "41 MB", decimal as in the locale
    static QString rowCount(qint64 count);
};

} // namespace trunkline
