#include "support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What each layer may include, itself among them (src/README.md).
const QMap<QString, QStringList> &mayInclude()
{
    static const QMap<QString, QStringList> layers = [] {
        const QStringList core{u"core"_s};
        const QStringList engine = core + QStringList{u"pg"_s, u"tools"_s, u"direct"_s, u"store"_s, u"engine"_s};
        const QStringList models = engine + QStringList{u"models"_s};
        const QStringList report = models + QStringList{u"report"_s};
        const QStringList ui = report + QStringList{u"ui"_s};
        return QMap<QString, QStringList>{
            {u"core"_s, core},
            {u"pg"_s, core + QStringList{u"pg"_s}},
            {u"tools"_s, core + QStringList{u"tools"_s}},
            {u"store"_s, core + QStringList{u"store"_s}},
            {u"direct"_s, core + QStringList{u"pg"_s, u"tools"_s, u"direct"_s}},
            {u"engine"_s, engine},
            {u"models"_s, models},
            {u"report"_s, report},
            {u"ui"_s, ui},
            {u"app"_s, ui + QStringList{u"app"_s}},
            {u"cli"_s, engine + QStringList{u"report"_s, u"cli"_s}},
        };
    }();
    return layers;
}

/// Headers of libraries that belong to one layer alone.
const QList<std::pair<QRegularExpression, QString>> &libraryOwners()
{
    static const QList<std::pair<QRegularExpression, QString>> owners{
        {QRegularExpression(u"^(libpq|postgres|pg_config)"_s), u"pg"_s},
        {QRegularExpression(u"^QSql"_s), u"store"_s},
        {QRegularExpression(u"^qt\\w*keychain/"_s), u"store"_s},
        {QRegularExpression(u"^(QProcess|QtCore/QProcess)$"_s), u"tools"_s},
    };
    return owners;
}

/// What is wrong with the includes of a file of a layer; empty where nothing is.
QStringList climbingIncludes(const QString &text, const QString &layer)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    auto matches = include.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString path = match.captured(2);
        const QString first = path.section(u'/', 0, 0);
        const bool namesLayer = path.contains(u'/') && mayInclude().contains(first);
        if (match.captured(1) == u"<"_s) {
            for (const auto &[pattern, owner] : libraryOwners()) {
                // the engine may start what tools gave it, but not talk to a server past pg or to a file past store
                if (pattern.match(path).hasMatch() && owner != layer)
                    wrong += path;
            }
            if (namesLayer)
                wrong += path; // ours are written with quotation marks
            continue;
        }
        const bool generatedForm = layer == "ui"_L1 && path.startsWith("ui_"_L1) && !path.contains(u'/');
        const bool ownMoc = path.endsWith(".moc"_L1) && !path.contains(u'/');
        if (generatedForm || ownMoc)
            continue;
        if (!namesLayer || path.contains(".."_L1) || !mayInclude().value(layer).contains(first))
            wrong += path;
    }
    return wrong;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIncludeThatClimbsIsFound_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *layer, const char *line, bool allowed) {
            QTest::addRow("%s: %s", layer, line) << QString::fromLatin1(layer) << QString::fromLatin1(line) << allowed;
        };
        row("core", "#include \"core/error.h\"", true);
        row("core", "#include \"store/history.h\"", false);
        row("core", "#include \"engine/words.h\"", false);
        row("pg", "#include \"core/error.h\"", true);
        row("pg", "#include \"tools/passfile.h\"", false);
        row("tools", "#include \"pg/connection.h\"", false);
        row("store", "#include \"pg/connection.h\"", false);
        row("store", "#include \"tools/passfile.h\"", false);
        row("engine", "#include \"pg/connection.h\"", true);
        row("engine", "#include \"store/history.h\"", true);
        row("engine", "#include \"models/timelinemodel.h\"", false);
        row("models", "#include \"engine/words.h\"", true);
        row("models", "#include \"ui/mainwindow.h\"", false);
        row("models", "#include \"report/reportfile.h\"", false);
        row("report", "#include \"models/timelinemodel.h\"", true);
        row("report", "#include \"ui/colours.h\"", false);
        row("ui", "#include \"models/timelinemodel.h\"", true);
        row("ui", "#include \"report/reportfile.h\"", true);
        row("ui", "#include \"app/application.h\"", false);
        row("app", "#include \"ui/mainwindow.h\"", true);
        row("app", "#include \"cli/options.h\"", false);
        row("cli", "#include \"engine/runcontroller.h\"", true);
        row("cli", "#include \"models/timelinemodel.h\"", false);
        row("cli", "#include \"report/reportfile.h\"", true);
        row("cli", "#include \"ui/mainwindow.h\"", false);
        row("store", "#include \"history.h\"", false);
        row("store", "#include \"../store/history.h\"", false);
        row("engine", "#include \"store/../pg/connection.h\"", false);
        row("engine", "  #  include \"ui/mainwindow.h\"", false);
        row("core", "#include <store/history.h>", false);
        row("core", "#include <QString>", true);
        row("ui", "#include \"ui_mainwindow.h\"", true);
        row("models", "#include \"ui_mainwindow.h\"", false);
        row("ui", "#include \"mainwindow.moc\"", true);
        row("pg", "#include <libpq-fe.h>", true);
        row("engine", "#include <libpq-fe.h>", false);
        row("models", "#include <QSqlQuery>", false);
        row("pg", "#include <QProcess>", false);
        row("pg", "#include <QProcessEnvironment>", true);
        row("core", "// see \"ui/mainwindow.h\"", true);
    }
    void anIncludeThatClimbsIsFound()
    {
        QFETCH(QString, layer);
        QFETCH(QString, line);
        const QString text = u"#pragma once\n\n#include <QObject>\n"_s + line + u"\n\nnamespace trunkline {\n}\n"_s;
        QTEST(climbingIncludes(text, layer).isEmpty(), "allowed");
    }
    void noIncludeClimbs()
    {
        const QString root = QStringLiteral(TRUNKLINE_SOURCE_DIR) + u"/src/"_s;
        int files = 0;
        QStringList wrong;
        QDirIterator it(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString inside = path.sliced(root.size());
            if (!inside.contains(u'/'))
                continue; // the precompiled header
            const QString layer = inside.section(u'/', 0, 0);
            QVERIFY2(mayInclude().contains(layer), qPrintable(layer + u" is no layer"_s));
            QFile file(path);
            QVERIFY(file.open(QFile::ReadOnly));
            for (const QString &include : climbingIncludes(QString::fromUtf8(file.readAll()), layer))
                wrong += inside + u" includes "_s + include;
            ++files;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(files > 50);
    }
};

TRUNKLINE_TEST(LayersTest)
#include "layerstest.moc"
