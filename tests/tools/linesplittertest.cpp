#include "tools/linesplitter.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class LineSplitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChunkSizeGivesTheSameLines()
    {
        const QByteArray text = "one\r\n\n日本語 größer\ntwo\rthree\n\xFF\xFE\nlast"_ba;
        const QStringList expected{u"one"_s, u""_s, u"日本語 größer"_s, u"two\rthree"_s, u"\uFFFD\uFFFD"_s, u"last"_s};
        for (qsizetype size = 1; size <= text.size(); ++size) {
            LineSplitter splitter;
            QStringList lines;
            for (qsizetype at = 0; at < text.size(); at += size)
                lines += splitter.feed(text.mid(at, size));
            lines += splitter.flush();
            QCOMPARE(lines, expected);
            QCOMPARE(splitter.flush(), QStringList());
        }
    }
    void aLongLineComesInPiecesThatCutNoCharacter()
    {
        const QString line = u"x"_s + u"日本語"_s.repeated(LineSplitter::longestLine / 3);
        LineSplitter splitter;
        QStringList lines;
        const QByteArray bytes = line.toUtf8() + "\nnext\n";
        for (qsizetype at = 0; at < bytes.size(); at += 1000)
            lines += splitter.feed(bytes.mid(at, 1000));
        QCOMPARE(lines.takeLast(), u"next"_s);
        QVERIFY(lines.size() >= 3);
        for (const QString &piece : std::as_const(lines))
            QVERIFY(piece.toUtf8().size() <= LineSplitter::longestLine);
        QCOMPARE(lines.join(QString()), line);
    }
};

TRUNKLINE_TEST(LineSplitterTest)
#include "linesplittertest.moc"
