#include "support/fuzztargets.h"
#include "support/testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;
using namespace trunkline::testing;

/// Everything that reads what comes from outside, with its corpus and with some thousand changed inputs, always the
/// same ones. TRUNKLINE_FUZZ_RUNS says how many (of each target), TRUNKLINE_SEED which. What a fuzzer searches for
/// hours is searched by tests/fuzz/run.
class FuzzTest : public QObject
{
    Q_OBJECT

    static QByteArrayList corpusOf(const QString &target)
    {
        QByteArrayList inputs;
        const QDir folder(QStringLiteral(TRUNKLINE_SOURCE_DIR "/tests/fuzz/corpus/") + target);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QFile::ReadOnly))
                inputs += file.readAll();
        }
        return inputs;
    }

private Q_SLOTS:
    void anyInputIsRead_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < fuzzTargets().size(); ++i)
            QTest::newRow(fuzzTargets().at(i).name) << i;
    }
    void anyInputIsRead()
    {
        QFETCH(int, index);
        constexpr qint64 slowMs = 2000;
        const FuzzTarget &target = fuzzTargets().at(index);
        const QByteArrayList corpus = corpusOf(QString::fromLatin1(target.name));
        QVERIFY(!corpus.isEmpty());
        const int wanted = qEnvironmentVariableIntValue("TRUNKLINE_FUZZ_RUNS");
        const int runs = wanted > 0 ? wanted : 1500;
        const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("TRUNKLINE_SEED"));
        target.read({});
        QElapsedTimer clock;
        for (int run = 0; run < runs + corpus.size(); ++run) {
            QByteArray input = corpus.at(run % corpus.size());
            if (run >= corpus.size())
                input = mutated(input, seed + static_cast<quint32>(run));
            clock.start();
            target.read(input);
            QVERIFY2(clock.elapsed() < slowMs, qPrintable(u"run %1 took %2 ms"_s.arg(run).arg(clock.elapsed())));
        }
    }
};

TRUNKLINE_TEST(FuzzTest)
#include "fuzztest.moc"
