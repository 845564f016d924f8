#pragma once

#include <QByteArray>
#include <QList>

namespace trunkline::testing {

/// A function that reads what comes from outside of the program. It must come to its end with any bytes, and quickly,
/// and keeps what it promises; a promise that is broken ends the program (qFatal), so that a fuzzer sees it.
struct FuzzTarget
{
    const char *name; ///< also the folder of its corpus below tests/fuzz/corpus
    void (*read)(const QByteArray &input);
};

const QList<FuzzTarget> &fuzzTargets();

/// The input with a few changes, drawn by `random`: bytes, parts left out, doubled or put elsewhere, words that the
/// formats know. For who has no fuzzer.
QByteArray mutated(const QByteArray &input, quint32 random);

} // namespace trunkline::testing
