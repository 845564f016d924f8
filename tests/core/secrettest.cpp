#include "core/secret.h"

#include "support/testregistry.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// That a password leaves nothing in memory once its last copy is gone.
class SecretTest : public QObject
{
    Q_OBJECT

    static constexpr char veil = 0x55;

    /// Never whole in this program's own data: what is looked for is only to be where a Secret put it.
    static QByteArray veiled()
    {
        QByteArray bytes = QByteArrayLiteral("correct horse battery staple");
        for (char &byte : bytes)
            byte = static_cast<char>(byte ^ veil);
        return bytes;
    }
    static Secret made(const QByteArray &hidden)
    {
        QByteArray clear = hidden;
        for (char &byte : clear)
            byte = static_cast<char>(byte ^ veil);
        Secret secret(clear);
        clear.fill('\0');
        return secret;
    }
    /// How often the password's end stands in the heap (Linux); -1 where that cannot be read. Its beginning is where a
    /// free block keeps its links.
    static int foundInHeap(const QByteArray &hidden)
    {
        QFile maps(u"/proc/self/maps"_s);
        QFile memory(u"/proc/self/mem"_s);
        if (!maps.open(QFile::ReadOnly) || !memory.open(QFile::ReadOnly | QFile::Unbuffered))
            return -1;
        int found = 0;
        const QByteArrayList lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.endsWith("[heap]"))
                continue;
            const QByteArrayList range = line.split(' ').constFirst().split('-');
            const quint64 begin = range.at(0).toULongLong(nullptr, 16);
            const quint64 end = range.at(1).toULongLong(nullptr, 16);
            // without a copy of ours in the heap that is searched
            static char window[1 << 16];
            for (quint64 at = begin; at < end; at += sizeof(window) / 2) {
                if (!memory.seek(static_cast<qint64>(at)))
                    return -1;
                const qint64 size = memory.read(window, sizeof(window));
                for (qint64 i = 0; i + 12 < size && i < qint64(sizeof(window) / 2); ++i) {
                    int same = 0;
                    while (same < 12 &&
                           static_cast<char>(window[i + same] ^ veil) == hidden.at(hidden.size() - 12 + same))
                        ++same;
                    found += same == 12 ? 1 : 0;
                }
            }
        }
        return found;
    }

private Q_SLOTS:
    void nothingStaysBehind()
    {
        const QByteArray hidden = veiled();
        const int before = foundInHeap(hidden);
        if (before < 0)
            QSKIP("the heap cannot be read here");
        QCOMPARE(before, 0);
        {
            Secret first = made(hidden);
            QVERIFY(foundInHeap(hidden) >= 1); // the search finds what is there
            const Secret copy = first;
            Secret moved = std::move(first);
            moved = copy;
            Secret other(u"another"_s);
            other = moved;
            QVERIFY(other.equals(copy));
        }
        QCOMPARE(foundInHeap(hidden), 0);
    }

    void whatIsAssignedOverIsWiped()
    {
        const QByteArray hidden = veiled();
        Secret secret = made(hidden);
        if (foundInHeap(hidden) < 0)
            QSKIP("the heap cannot be read here");
        secret = Secret();
        QCOMPARE(foundInHeap(hidden), 0);
        QVERIFY(secret.isEmpty());
    }
};

TRUNKLINE_TEST(SecretTest)
#include "secrettest.moc"
