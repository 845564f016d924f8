#include "store/secretstore.h"
#include "support/testregistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// On a computer without a keychain: the tests take the session bus away.
class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeychainIsKnownSoon()
    {
        SecretStore store;
        QList<bool> answers;
        QElapsedTimer timer;
        timer.start();
        store.probe([&](bool available) { answers += available; });
        store.probe([&](bool available) { answers += available; });
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, 5'000);
        QCOMPARE(answers, (QList<bool>{false, false}));
        QVERIFY(timer.elapsed() < 4'000);
        store.probe([&](bool available) { answers += available; });
        QCOMPARE(answers.size(), 2);
        QTRY_COMPARE(answers.size(), 3);
    }
    void passwordsStayInMemory()
    {
        SecretStore store;
        std::optional<Result<void>> written;
        store.write(u"id"_s, Secret(u"hunter2"_s), [&](Result<void> result) { written = std::move(result); });
        QVERIFY(!written);
        QTRY_VERIFY(written);
        QVERIFY(!written->ok());
        QCOMPARE(written->error().code(), u"error.keychain-unavailable"_s);

        int answers = 0;
        std::optional<Secret> read;
        const auto take = [&](Result<std::optional<Secret>> result) {
            QVERIFY(result.ok());
            read = *result;
            ++answers;
        };
        store.read(u"id"_s, take);
        QTRY_COMPARE(answers, 1);
        QVERIFY(read && read->equals(Secret(u"hunter2"_s)));
        store.read(u"other"_s, take);
        QTRY_COMPARE(answers, 2);
        QVERIFY(!read);

        std::optional<Result<void>> removed;
        store.remove(u"id"_s, [&](Result<void> result) { removed = std::move(result); });
        QVERIFY(!store.remembered(u"id"_s));
        QTRY_VERIFY(removed);
        QVERIFY(removed->ok());
    }
    void memoryIsPerConnection()
    {
        SecretStore store;
        store.remember(u"a"_s, Secret(u"1"_s));
        store.remember(u"b"_s, Secret(u"2"_s));
        store.forget(u"a"_s);
        QVERIFY(!store.remembered(u"a"_s));
        QVERIFY(store.remembered(u"b"_s)->equals(Secret(u"2"_s)));
    }
    void noAnswerComesAfterTheStoreIsGone()
    {
        bool answered = false;
        {
            SecretStore store;
            store.probe([&](bool) { answered = true; });
            store.read(u"x"_s, [&](const Result<std::optional<Secret>> &) { answered = true; });
        }
        QTest::qWait(200);
        QVERIFY(!answered);
    }
};

TRUNKLINE_TEST(SecretStoreTest)
#include "secretstoretest.moc"
