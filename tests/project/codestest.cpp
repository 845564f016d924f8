#include "engine/checklist.h"
#include "engine/words.h"
#include "engine/wordstable.h"
#include "support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

/// The codes in a source text, as string literals; one that ends in a hyphen or a dot is the beginning of a code that
/// is glued together, which this test could not follow.
QStringList codesIn(const QString &text)
{
    static const QRegularExpression literal(u"\"((?:error|finding|remedy|problem|ledger|step|note)\\.[a-z0-9.-]+)\""_s);
    QStringList codes;
    auto matches = literal.globalMatch(text);
    while (matches.hasNext())
        codes += matches.next().captured(1);
    return codes;
}

/// Each code with the files that name it, the tables of words left out.
QMap<QString, QStringList> codesInSources()
{
    QMap<QString, QStringList> codes;
    const QString root = QStringLiteral(TRUNKLINE_SOURCE_DIR) + u"/src/"_s;
    QDirIterator it(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (path.startsWith(root + u"engine/words"_s))
            continue;
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        for (const QString &code : codesIn(QString::fromUtf8(file.readAll())))
            codes[code] += path.sliced(root.size());
    }
    return codes;
}

} // namespace

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreFound()
    {
        QCOMPARE(codesIn(u"Error(u\"error.a-b\"_s, {u\"error\"_s}) == \"note.x\"_L1 // \"problem.y.2\""_s),
                 (QStringList{u"error.a-b"_s, u"note.x"_s, u"problem.y.2"_s}));
        QCOMPARE(codesIn(u"u\"error.json-\"_s + kind"_s), QStringList{u"error.json-"_s});
        QVERIFY(!Words::knows(u"error.json-"_s));
        QVERIFY(!Words::knows(u"error.there-is-no-such-code"_s));
        QVERIFY(codesIn(u"\"error.json-…\" \"errors.x\" \"an error.\""_s).isEmpty());
    }
    void everyCodeHasItsWords()
    {
        const QMap<QString, QStringList> codes = codesInSources();
        QVERIFY(codes.size() > 50);
        QStringList missing;
        for (auto it = codes.begin(); it != codes.end(); ++it) {
            if (!Words::knows(it.key()))
                missing += it.key() + u" in "_s + it.value().join(u", "_s);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"no words for\n"_s + missing.join(u'\n')));
    }
    void everyWordIsOfUse()
    {
        const QMap<QString, QStringList> codes = codesInSources();
        QStringList unused;
        for (const auto table : allWords()) {
            for (const WordsEntry &entry : table) {
                const QString code = QString::fromLatin1(entry.code);
                if (!codes.contains(code))
                    unused += code;
            }
        }
        QVERIFY2(unused.isEmpty(), qPrintable(u"nothing says\n"_s + unused.join(u'\n')));
    }
    void noSentenceHasACodeTwice()
    {
        QSet<QString> seen;
        for (const auto table : allWords()) {
            for (const WordsEntry &entry : table) {
                const QString code = QString::fromLatin1(entry.code);
                QVERIFY2(!seen.contains(code), qPrintable(code));
                seen += code;
            }
        }
    }
    /// A check that no test makes say something on a real server is a promise that nobody kept.
    void everyCheckIsProvokedOnARealServer()
    {
        const QString root = QStringLiteral(TRUNKLINE_SOURCE_DIR);
        QString provoked;
        QDirIterator tests(root + u"/tests"_s, {u"*pgtest.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (tests.hasNext()) {
            QFile file(tests.next());
            QVERIFY(file.open(QFile::ReadOnly));
            provoked += QString::fromUtf8(file.readAll());
        }
        QCOMPARE_GT(allChecks().size(), 60);
        QStringList never;
        for (const Check *check : allChecks()) {
            if (!provoked.contains(u'"' + check->id() + u'"'))
                never += check->id();
        }
        QVERIFY2(never.isEmpty(), qPrintable(never.join(u' ')));
    }
};

TRUNKLINE_TEST(CodesTest)
#include "codestest.moc"
