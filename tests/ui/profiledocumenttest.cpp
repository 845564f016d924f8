#include "ui/profiledocument.h"
#include "store/profilefile.h"
#include "support/testregistry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

class ProfileDocumentTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::optional<Result<void>> m_answer;
    ProfileDocument::Done keep()
    {
        m_answer.reset();
        return [this](const Result<void> &result) { m_answer = result; };
    }

private Q_SLOTS:
    void changesAreToldOnceAndOnlyWhereThereAreAny()
    {
        ProfileDocument document;
        QSignalSpy changed(&document, &ProfileDocument::changed);
        QSignalSpy modified(&document, &ProfileDocument::modifiedChanged);
        QVERIFY(document.isPristine());
        document.update([](MigrationProfile &profile) { profile.jobs = 7; });
        document.update([](MigrationProfile &profile) { profile.jobs = 7; });
        QCOMPARE(changed.count(), 1);
        QVERIFY(document.isModified());
        // The way back leads to an unmodified document.
        document.update([](MigrationProfile &profile) { profile.jobs = MigrationProfile().jobs; });
        QVERIFY(!document.isModified());
        QCOMPARE(modified.count(), 2);
    }

    void whatWasSavedComesBack()
    {
        ProfileDocument document;
        document.update([](MigrationProfile &profile) { profile.jobs = 5; });
        const QString path = m_folder.filePath(u"shop"_s);
        QSignalSpy pathChanged(&document, &ProfileDocument::pathChanged);
        document.saveAs(path, keep());
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->ok());
        QCOMPARE(document.path(), path + u".trunkline"_s);
        QCOMPARE(document.displayName(), u"shop"_s);
        QCOMPARE(pathChanged.count(), 1);
        QVERIFY(!document.isModified());

        ProfileDocument other;
        other.open(document.path(), keep());
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->ok());
        QCOMPARE(other.profile(), document.profile());
        QVERIFY(!other.isModified());
        QVERIFY(!other.isPristine());
    }

    void whatIsChangedWhileItIsSavedStaysModified()
    {
        ProfileDocument document;
        document.update([](MigrationProfile &profile) { profile.jobs = 5; });
        document.saveAs(m_folder.filePath(u"meanwhile.trunkline"_s), keep());
        document.update([](MigrationProfile &profile) { profile.jobs = 6; });
        QTRY_VERIFY(m_answer);
        QVERIFY(document.isModified());
        QCOMPARE(ProfileFile::read(document.path())->jobs, 5);
    }

    void aFileThatCannotBeReadLeavesAllAsItIs()
    {
        const QString path = m_folder.filePath(u"damaged.trunkline"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"formatVersion\": ");
        file.close();
        ProfileDocument document;
        document.update([](MigrationProfile &profile) { profile.jobs = 9; });
        const MigrationProfile before = document.profile();
        document.open(path, keep());
        QTRY_VERIFY(m_answer);
        QVERIFY(!m_answer->ok());
        QCOMPARE(document.profile(), before);
        QVERIFY(document.isModified());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ \"formatVersion\": "));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        ProfileDocument document;
        document.saveAs(m_folder.filePath(u"no/such/folder/x.trunkline"_s), keep());
        QTRY_VERIFY(m_answer);
        QVERIFY(!m_answer->ok());
        QCOMPARE(m_answer->error().code(), u"error.profile-write"_s);
        QCOMPARE(document.path(), QString());
    }
};

TRUNKLINE_TEST(ProfileDocumentTest)
#include "profiledocumenttest.moc"
