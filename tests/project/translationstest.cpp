#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

namespace {

/// One sentence of a .ts file; one that counts has several forms.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool finished = true;

    QString name() const { return context + u": "_s + source; }
};

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.finished = xml.attributes().value("type"_L1).isEmpty();
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement())
            message.forms += xml.readElementText();
    }
    if (message.forms.isEmpty())
        message.forms += text;
}

/// The sentences of a .ts file in their order; none when it is no XML.
QList<TsMessage> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<TsMessage> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages += TsMessage{context, {}, {}, {}, true};
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            messages.last().comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, messages.last());
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?[1-9]|n)"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString translationsFolder()
{
    return QStringLiteral(TRUNKLINE_SOURCE_DIR "/translations");
}

QSet<QString> messageKeys(const QList<TsMessage> &messages)
{
    QSet<QString> keys;
    for (const TsMessage &message : messages)
        keys += message.name() + u'\n' + message.comment;
    return keys;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFound()
    {
        QCOMPARE(placeholdersIn(u"%2 of %1: %n, %L3, %2, 5 %"_s), (QStringList{u"%1"_s, u"%2"_s, u"%L3"_s, u"%n"_s}));
        QVERIFY(placeholdersIn(u"100 % and %s"_s).isEmpty());
    }
    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(qsizetype, least);
        const QList<TsMessage> messages = readMessages(translationsFolder() + u'/' + file);
        QVERIFY(messages.size() >= least);
        QStringList missing;
        for (const TsMessage &message : messages) {
            if (!message.finished || message.forms.contains(QString()))
                missing += message.name();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"without a translation\n"_s + missing.join(u'\n')));
    }
    void everyPlaceholderIsInTheTranslation_data() { languages(); }
    void everyPlaceholderIsInTheTranslation()
    {
        QFETCH(QString, file);
        QStringList different;
        for (const TsMessage &message : readMessages(translationsFolder() + u'/' + file)) {
            const QStringList wanted = placeholdersIn(message.source);
            for (const QString &form : message.forms) {
                if (placeholdersIn(form) != wanted)
                    different += message.name() + u" became "_s + form;
            }
        }
        QVERIFY2(different.isEmpty(), qPrintable(u"other placeholders\n"_s + different.join(u'\n')));
    }
    void numbersHaveAFormForOneAndForMany()
    {
        for (const QString &file : {u"trunkline_de.ts"_s, u"trunkline_en.ts"_s}) {
            QStringList different;
            for (const TsMessage &message : readMessages(translationsFolder() + u'/' + file)) {
                if (message.forms.size() != (message.source.contains("%n"_L1) ? 2 : 1))
                    different += message.name();
            }
            QVERIFY2(different.isEmpty(), qPrintable(file + u'\n' + different.join(u'\n')));
        }
    }
    /// What the target update_translations would add; it says how to mend this.
    void everySentenceOfTheSourcesIsKnown_data() { languages(); }
    void everySentenceOfTheSourcesIsKnown()
    {
        QFETCH(QString, file);
        QString lupdate =
            QStandardPaths::findExecutable(u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
        if (lupdate.isEmpty())
            lupdate = QStandardPaths::findExecutable(u"lupdate"_s);
        if (lupdate.isEmpty())
            QSKIP("lupdate is not installed");
        QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString before = translationsFolder() + u'/' + file;
        const QString after = folder.filePath(file);
        QVERIFY(QFile::copy(before, after));
        QVERIFY(QFile::setPermissions(after, QFile::ReadOwner | QFile::WriteOwner));
        QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s,
                              u"none"_s,    u"-extensions"_s,  u"cpp,h,ui"_s};
        if (file == "trunkline_en.ts"_L1)
            arguments += u"-pluralonly"_s;
        const QDir root(QStringLiteral(TRUNKLINE_SOURCE_DIR));
        arguments += {root.filePath(u"src"_s), root.filePath(u"forms"_s), u"-ts"_s, after};
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(lupdate, arguments);
        QVERIFY2(process.waitForFinished(60'000), qPrintable(process.errorString()));
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                 process.readAll().constData());

        QStringList added = (messageKeys(readMessages(after)) - messageKeys(readMessages(before))).values();
        added.sort();
        QVERIFY2(added.isEmpty(),
                 qPrintable(u"run the target update_translations and translate\n"_s + added.join(u'\n')));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qsizetype>("least");
        QTest::newRow("German") << u"trunkline_de.ts"_s << qsizetype(900);
        QTest::newRow("English") << u"trunkline_en.ts"_s << qsizetype(40);
    }
};

TRUNKLINE_TEST(TranslationsTest)
#include "translationstest.moc"
