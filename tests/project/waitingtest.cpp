#include "support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Calls that make a thread wait, or run a second event loop inside the first, in the code of a file.
QStringList waitingCalls(const QString &text)
{
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    static const QRegularExpression call(
        u"\\b(waitFor(?:Started|Finished|ReadyRead|BytesWritten|Done|Disconnected|Connected)|processEvents|QEventLoop"
        "|QSignalSpy|QMessageBox::(?:information|warning|critical|question)|QFileDialog::get\\w+|QInputDialog::get\\w+)\\b"_s);
    QString code = text;
    code.remove(comment);
    QStringList found;
    auto matches = call.globalMatch(code);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

} // namespace

/// The window's thread never waits, and no dialog runs an event loop of its own.
class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingCallsAreFound()
    {
        QCOMPARE(waitingCalls(u"process.waitForFinished(10);"_s), QStringList{u"waitForFinished"_s});
        QCOMPARE(waitingCalls(u"QCoreApplication::processEvents();\nQEventLoop loop;"_s).size(), 2);
        QCOMPARE(waitingCalls(u"QMessageBox::warning(this, a, b);"_s), QStringList{u"QMessageBox::warning"_s});
        QVERIFY(waitingCalls(u"// no waitForFinished here\nawaitForFinishedness();"_s).isEmpty());
    }
    void nothingInTheProgramWaits()
    {
        const QString root = QStringLiteral(TRUNKLINE_SOURCE_DIR) + u"/src/"_s;
        QStringList wrong;
        int files = 0;
        QDirIterator it(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            QFile file(path);
            QVERIFY(file.open(QFile::ReadOnly));
            for (const QString &call : waitingCalls(QString::fromUtf8(file.readAll())))
                wrong += path.sliced(root.size()) + u": "_s + call;
            ++files;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(files > 50);
    }
};

TRUNKLINE_TEST(WaitingTest)
#include "waitingtest.moc"
