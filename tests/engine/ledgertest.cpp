#include "engine/ledger.h"

#include "core/json.h"
#include "engine/words.h"
#include "support/testregistry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace trunkline;

/// What becomes of an archive's entries, from what is printed and what the target's catalog says.
class LedgerTest : public QObject
{
    Q_OBJECT

    static ArchiveContents shop()
    {
        const QString listing = u";     dbname: shop\n"
                                "1; 3079 900 EXTENSION - citext \n"
                                "2; 0 0 COMMENT - EXTENSION citext \n"
                                "3; 1259 100 TABLE app person boss\n"
                                "4; 1259 101 TABLE app fee boss\n"
                                "5; 0 100 TABLE DATA app person boss\n"
                                "6; 0 101 TABLE DATA app fee boss\n"
                                "7; 1259 102 INDEX app person_name boss\n"
                                "8; 0 0 ACL app TABLE fee boss\n"_s;
        ArchiveContents contents;
        contents.toc = *parseArchiveToc(listing);
        const QString script = uR"(--
-- TOC entry 1 (class 3079 OID 900)
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- TOC entry 2 (class 0 OID 0)
-- Dependencies: 1
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION citext IS 'x';


--
-- TOC entry 3 (class 1259 OID 100)
-- Dependencies: 1
-- Name: person; Type: TABLE; Schema: app; Owner: boss
--

CREATE TABLE app.person (
    name public.citext
);


--
-- TOC entry 4 (class 1259 OID 101)
-- Name: fee; Type: TABLE; Schema: app; Owner: boss
--

CREATE TABLE app.fee (
    i integer
);


--
-- TOC entry 7 (class 1259 OID 102)
-- Dependencies: 3
-- Name: person_name; Type: INDEX; Schema: app; Owner: boss
--

CREATE INDEX person_name ON app.person USING btree (name);


--
-- TOC entry 8 (class 0 OID 0)
-- Dependencies: 4
-- Name: TABLE fee; Type: ACL; Schema: app; Owner: boss
--

GRANT SELECT ON TABLE app.fee TO clerk;


)"_s;
        const Result<ArchiveScript> parsed = parseArchiveScript(script, contents.toc);
        if (!parsed)
            qFatal("%s %s", qPrintable(parsed.error().code()), qPrintable(parsed.error().message.arguments.join(u' ')));
        contents.script = *parsed;
        return contents;
    }
    static Problem problem(int number, int entry, ProblemClass kind, int causedBy = 0)
    {
        Problem made;
        made.number = number;
        made.entry = entry;
        made.kind = kind;
        made.causedBy = causedBy;
        return made;
    }
    static const LedgerEntry &entry(const LedgerKeeper &keeper, int dumpId)
    {
        for (const LedgerEntry &line : keeper.ledger().entries) {
            if (line.dumpId == dumpId)
                return line;
        }
        qFatal("no entry %d", dumpId);
    }
    static TargetContents everything()
    {
        return {{{u"EXTENSION"_s, u"-"_s, u"citext"_s},
                 {u"TABLE"_s, u"app"_s, u"person"_s},
                 {u"TABLE"_s, u"app"_s, u"fee"_s},
                 {u"INDEX"_s, u"app"_s, u"person_name"_s}},
                0};
    }

private Q_SLOTS:
    void allIsThere()
    {
        LedgerKeeper keeper(shop(), ToolCommand(), false);
        QCOMPARE(keeper.ledger().count(LedgerState::Expected), 8);
        QVERIFY(!keeper.ledger().isComplete());
        keeper.judge(everything(), true);
        QCOMPARE(keeper.ledger().count(LedgerState::Arrived), 8);
        QVERIFY(keeper.ledger().isComplete());
        QVERIFY(entry(keeper, 3).confirmed);
        QVERIFY(!entry(keeper, 5).confirmed);
    }

    void whatFollowsFromAnExtensionIsPutDownToIt()
    {
        LedgerKeeper keeper(shop(), ToolCommand(), false);
        keeper.add(problem(1, 1, ProblemClass::ObjectMissing));
        QCOMPARE(keeper.causeOf(3), 1);
        QCOMPARE(keeper.causeOf(7), 1);
        QCOMPARE(keeper.causeOf(2), 1);
        QCOMPARE(keeper.causeOf(4), 0);
        keeper.add(problem(2, 3, ProblemClass::ObjectMissing, 1));
        keeper.judge({{{u"TABLE"_s, u"app"_s, u"fee"_s}}, 0}, true);
        // the rows were skipped without a word, the index too
        for (const int dumpId : {1, 2, 3, 5, 7}) {
            QCOMPARE(entry(keeper, dumpId).state, LedgerState::Failed);
            QCOMPARE(entry(keeper, dumpId).problem, 1);
        }
        for (const int dumpId : {4, 6, 8})
            QCOMPARE(entry(keeper, dumpId).state, LedgerState::Arrived);
        QVERIFY(keeper.unexplained().isEmpty());
    }

    void theCatalogIsBelievedAndNotTheWords()
    {
        LedgerKeeper keeper(shop(), ToolCommand(), false);
        // "already exists": it is there all the same
        keeper.add(problem(1, 4, ProblemClass::ObjectMissing));
        TargetContents target = everything();
        target.entries.remove({u"INDEX"_s, u"app"_s, u"person_name"_s});
        keeper.judge(target, true);
        QCOMPARE(entry(keeper, 4).state, LedgerState::Arrived);
        QCOMPARE(entry(keeper, 4).problem, 1);
        // nobody said a word of it, and it is not there
        QCOMPARE(entry(keeper, 7).state, LedgerState::Failed);
        QCOMPARE(entry(keeper, 7).reason.code, u"ledger.not-in-catalog"_s);
        QCOMPARE(keeper.unexplained(), QStringList{u"INDEX app.person_name"_s});
        keeper.blameUnexplained(2);
        QCOMPARE(entry(keeper, 7).problem, 2);
    }

    void rowsThatFailedAreMissing()
    {
        LedgerKeeper keeper(shop(), ToolCommand(), false);
        keeper.add(problem(1, 6, ProblemClass::ObjectMissing));
        keeper.judge(everything(), true);
        QCOMPARE(entry(keeper, 4).state, LedgerState::Arrived);
        QCOMPARE(entry(keeper, 6).state, LedgerState::Failed);
        QVERIFY(!keeper.ledger().isComplete());
    }

    void anotherOwnerIsATraceAndALostGrantIsMissing()
    {
        LedgerKeeper keeper(shop(), ToolCommand(), false);
        keeper.add(problem(1, 4, ProblemClass::NeedsALook));
        keeper.add(problem(2, 8, ProblemClass::NeedsALook));
        keeper.add(problem(3, 3, ProblemClass::Harmless));
        keeper.judge(everything(), true);
        QCOMPARE(entry(keeper, 4).state, LedgerState::Arrived);
        QCOMPARE(entry(keeper, 4).problem, 1);
        QCOMPARE(entry(keeper, 8).state, LedgerState::Failed);
        QCOMPARE(entry(keeper, 3).problem, 0);
    }

    void whatTheProfileLeavesOutHasItsChoice()
    {
        ToolCommand import;
        import.arguments = {u"--no-comments"_s, u"--no-privileges"_s};
        import.archiveFilter.emplace();
        import.archiveFilter->leftOut = {{ 1259, 100 }};
        import.archiveFilter->withoutRows = {{ 1259, 101 }};
        LedgerKeeper keeper(shop(), import, false);
        QCOMPARE(entry(keeper, 2).reason.code, u"ledger.without-comments"_s);
        QCOMPARE(entry(keeper, 3).reason.code, u"ledger.by-choice"_s);
        QCOMPARE(entry(keeper, 6).reason.code, u"ledger.structure-only"_s);
        QCOMPARE(entry(keeper, 7).state, LedgerState::LeftOut);
        QCOMPARE(entry(keeper, 8).reason.code, u"ledger.without-grants"_s);
        keeper.judge({{{u"EXTENSION"_s, u"-"_s, u"citext"_s}, {u"TABLE"_s, u"app"_s, u"fee"_s}}, 0}, true);
        QVERIFY(keeper.ledger().isComplete());
        // where a step of its own sets the grants they are expected
        LedgerKeeper later(shop(), import, true);
        QCOMPARE(entry(later, 8).state, LedgerState::Expected);
        later.judge(everything(), true);
        later.grantsUnknown();
        QCOMPARE(entry(later, 8).state, LedgerState::Failed);
    }

    void anImportThatEndedEarlyHasNotBroughtWhatNobodySaw()
    {
        LedgerKeeper keeper(shop(), ToolCommand(), false);
        TargetContents target = everything();
        target.entries.remove({u"INDEX"_s, u"app"_s, u"person_name"_s});
        keeper.judge(target, false);
        QCOMPARE(entry(keeper, 4).state, LedgerState::Arrived);
        QCOMPARE(entry(keeper, 7).reason.code, u"ledger.import-ended"_s);
        QCOMPARE(entry(keeper, 6).state, LedgerState::Failed);
    }

    void itIsKeptAsJson()
    {
        LedgerKeeper keeper(shop(), ToolCommand(), false);
        keeper.add(problem(1, 1, ProblemClass::ObjectMissing));
        keeper.judge({{{u"TABLE"_s, u"app"_s, u"fee"_s}}, 0}, true);
        RunEvent event;
        event.payload = LedgerMade{keeper.ledger()};
        const Result<RunEvent> back = runEventFromJson(toJson(event));
        QVERIFY(back.ok());
        QCOMPARE(*std::get<LedgerMade>(back->payload).ledger, keeper.ledger());
        const QJsonObject counts = toJson(keeper.ledger()).value("counts"_L1).toObject();
        QCOMPARE(counts.value("failed"_L1).toInt(), 5);
        for (const LedgerEntry &line : keeper.ledger().entries)
            QVERIFY(line.reason.isEmpty() || Words::knows(line.reason.code));
    }

    void namesAreThoseThatAPersonReads()
    {
        LedgerEntry entry;
        entry.description = u"TABLE"_s;
        entry.schema = u"app"_s;
        entry.tag = u"TABLE of kings"_s;
        QCOMPARE(ledgerEntryName(entry), u"app.TABLE of kings"_s);
        entry.description = u"COMMENT"_s;
        entry.tag = u"COLUMN person.name"_s;
        QCOMPARE(ledgerEntryName(entry), u"COLUMN app.person.name"_s);
        entry.description = u"ACL"_s;
        entry.tag = u"MATERIALIZED VIEW v"_s;
        QCOMPARE(ledgerEntryName(entry), u"MATERIALIZED VIEW app.v"_s);
        entry.schema.clear();
        entry.tag = u"SCHEMA app"_s;
        QCOMPARE(ledgerEntryName(entry), u"SCHEMA app"_s);
    }
};

TRUNKLINE_TEST(LedgerTest)
#include "ledgertest.moc"
