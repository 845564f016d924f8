<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 does not take “%2”.</source>
        <translation>%1 nimmt „%2“ nicht an.</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>To go on all the same: --override %1</source>
        <translation>Um trotzdem fortzufahren: --override %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: trunkline-cli COMMAND [OPTIONS]

Moves a PostgreSQL database from one server to another.

Commands:
</source>
        <translation>Aufruf: trunkline-cli BEFEHL [OPTIONEN]

Bringt eine PostgreSQL-Datenbank von einem Server auf einen anderen.

Befehle:
</translation>
    </message>
    <message>
        <source>
trunkline-cli COMMAND --help tells the options of a command.
Passwords come from the keychain, ~/.pgpass, PGPASSWORD or a service file; never from the command line.</source>
        <translation>
trunkline-cli BEFEHL --help nennt die Optionen eines Befehls.
Passwörter kommen aus dem Schlüsselbund, aus ~/.pgpass, PGPASSWORD oder einer Servicedatei; nie von der Befehlszeile.</translation>
    </message>
    <message>
        <source>trunkline-cli --help tells what there is.</source>
        <translation>trunkline-cli --help nennt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>write a profile from two connection strings</source>
        <translation>ein Profil aus zwei Verbindungszeichenketten schreiben</translation>
    </message>
    <message>
        <source>ask both servers and this computer whether a profile can be run</source>
        <translation>beide Server und diesen Rechner fragen, ob ein Profil laufen kann</translation>
    </message>
    <message>
        <source>print the commands that a run would use, and run nothing</source>
        <translation>die Befehle ausgeben, die ein Lauf benutzen würde, und nichts ausführen</translation>
    </message>
    <message>
        <source>run a profile</source>
        <translation>ein Profil ausführen</translation>
    </message>
    <message>
        <source>list past runs, or show one</source>
        <translation>frühere Läufe auflisten oder einen zeigen</translation>
    </message>
    <message>
        <source>move a sample database between two throw-away servers</source>
        <translation>eine Beispieldatenbank zwischen zwei temporären Servern bewegen</translation>
    </message>
    <message>
        <source>--%1 takes A=B, not “%2”. A name with “=” goes in double quotes.</source>
        <translation>--%1 nimmt A=B, nicht „%2“. Ein Name mit „=“ gehört in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>--%1 maps “%2” twice. Give it once.</source>
        <translation>--%1 ordnet „%2“ zweimal zu. Geben Sie es nur einmal an.</translation>
    </message>
    <message>
        <source>Prevents: %1</source>
        <translation>Verhindert: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>problem %1: %2</source>
        <translation>Problem %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 objects have arrived</source>
        <translation>%1 von %2 Objekten sind angekommen</translation>
    </message>
    <message>
        <source>compare the target with the source</source>
        <translation>das Ziel mit der Quelle vergleichen</translation>
    </message>
    <message>
        <source>source: %1; target: %2</source>
        <translation>Quelle: %1; Ziel: %2</translation>
    </message>
    <message>
        <source>rows on the source: %1; on the target: %2</source>
        <translation>Zeilen auf der Quelle: %1; auf dem Ziel: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on both sides, with other contents</source>
        <translation>
            <numerusform>%n Zeile auf beiden Seiten, mit anderem Inhalt</numerusform>
            <numerusform>%n Zeilen auf beiden Seiten, mit anderem Inhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>is not on the target</source>
        <translation>fehlt auf dem Ziel</translation>
    </message>
    <message>
        <source>is only on the target</source>
        <translation>ist nur auf dem Ziel</translation>
    </message>
    <message>
        <source>other on the target: %1</source>
        <translation>anders auf dem Ziel: %1</translation>
    </message>
    <message>
        <source>%1 on the source: %2; on the target: %3</source>
        <translation>%1 auf der Quelle: %2; auf dem Ziel: %3</translation>
    </message>
    <message>
        <source>by choice: %1  – %2</source>
        <translation>gewollt: %1  – %2</translation>
    </message>
    <message numerus="yes">
        <source>by choice: %1 and %n other(s)  – %2</source>
        <translation>
            <numerusform>gewollt: %1 und %n weiteres  – %2</numerusform>
            <numerusform>gewollt: %1 und %n weitere  – %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalogs: %1 objects equal, %2 different, %3 by choice</source>
        <translation>Kataloge: %1 Objekte gleich, %2 verschieden, %3 gewollt anders</translation>
    </message>
    <message>
        <source>The tables were read one after the other, and not as of one moment.</source>
        <translation>Die Tabellen wurden nacheinander gelesen und nicht im Zustand eines Augenblicks.</translation>
    </message>
    <message>
        <source>%1 equal, %2 different, %3 not compared, in %4</source>
        <translation>%1 gleich, %2 verschieden, %3 nicht verglichen, in %4</translation>
    </message>
    <message>
        <source>write what a run did and proved into one file to hand on</source>
        <translation>in eine Datei zum Weitergeben schreiben, was ein Lauf getan und bewiesen hat</translation>
    </message>
    <message>
        <source>There is no run “%1” in the history.</source>
        <translation>Im Verlauf gibt es keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>More than one run begins with “%1”. Give more letters.</source>
        <translation>Mehr als ein Lauf beginnt mit „%1“. Geben Sie mehr Zeichen an.</translation>
    </message>
    <message>
        <source>Estimated time by method:</source>
        <translation>Geschätzte Dauer je Methode:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>least and most time</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>MethodText</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>One archive file on this computer, the classic way.</source>
        <translation>Eine Archivdatei auf diesem Rechner, der klassische Weg.</translation>
    </message>
    <message>
        <source>An archive in a folder, written and read by several jobs at the same time.</source>
        <translation>Ein Archiv in einem Ordner, das mehrere Aufträge gleichzeitig schreiben und lesen.</translation>
    </message>
    <message>
        <source>One pipe from pg_dump to pg_restore: nothing on disk, no parallel work, nothing to repair from.</source>
        <translation>Eine Pipe von pg_dump zu pg_restore: nichts auf der Platte, nichts parallel, nichts zum Ausbessern.</translation>
    </message>
    <message>
        <source>Straight from server to server by several sessions, no rows on disk.</source>
        <translation>Mit mehreren Sitzungen geradewegs von Server zu Server, keine Zeilen auf der Platte.</translation>
    </message>
</context>
<context>
    <name>NewChoices</name>
    <message>
        <source>the target database</source>
        <translation>die Zieldatenbank</translation>
    </message>
    <message>
        <source>create the target database; it must not exist (default)</source>
        <translation>die Zieldatenbank anlegen; es darf sie noch nicht geben (Vorgabe)</translation>
    </message>
    <message>
        <source>use the target database that exists and is empty</source>
        <translation>die vorhandene, leere Zieldatenbank benutzen</translation>
    </message>
    <message>
        <source>drop the target database and create it anew; run asks for --confirm-replace NAME</source>
        <translation>die Zieldatenbank löschen und neu anlegen; run verlangt --confirm-replace NAME</translation>
    </message>
    <message>
        <source>the target database&apos;s owner (as on the source)</source>
        <translation>Eigentümer der Zieldatenbank (wie auf der Quelle)</translation>
    </message>
    <message>
        <source>the target database&apos;s encoding (as on the source)</source>
        <translation>Kodierung der Zieldatenbank (wie auf der Quelle)</translation>
    </message>
    <message>
        <source>the target database&apos;s locale (as on the source)</source>
        <translation>Locale der Zieldatenbank (wie auf der Quelle)</translation>
    </message>
    <message>
        <source>whose locale it is: libc (default), icu or builtin</source>
        <translation>von wem die Locale stammt: libc (Vorgabe), icu oder builtin</translation>
    </message>
    <message>
        <source>the template that the target database is made of (template0)</source>
        <translation>das Template, aus dem die Zieldatenbank angelegt wird (template0)</translation>
    </message>
    <message>
        <source>only export, into this folder; no --target is needed</source>
        <translation>nur exportieren, in diesen Ordner; --target ist nicht nötig</translation>
    </message>
    <message>
        <source>only import, from such a folder or an archive; no --source is needed</source>
        <translation>nur importieren, aus einem solchen Ordner oder einem Archiv; --source ist nicht nötig</translation>
    </message>
    <message>
        <source>the rules for a target without superuser: auto (default, as it is recognised), yes or no</source>
        <translation>die Regeln für ein Ziel ohne Superuser: auto (Vorgabe, wie erkannt), yes oder no</translation>
    </message>
    <message>
        <source>when a statement of the import fails: go-on (default) or stop</source>
        <translation>wenn eine Anweisung des Imports fehlschlägt: go-on (Vorgabe) oder stop</translation>
    </message>
    <message>
        <source>do not analyze the target database afterwards</source>
        <translation>die Zieldatenbank danach nicht analysieren</translation>
    </message>
    <message>
        <source>where the archive is written</source>
        <translation>wohin das Archiv geschrieben wird</translation>
    </message>
    <message>
        <source>keep the archive after a run that succeeded</source>
        <translation>das Archiv nach einem gelungenen Lauf behalten</translation>
    </message>
    <message>
        <source>Only one of %1 can be given.</source>
        <translation>Nur eines von %1 kann angegeben werden.</translation>
    </message>
    <message>
        <source>--export-only needs a folder.</source>
        <translation>--export-only braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--import-only needs a folder or an archive.</source>
        <translation>--import-only braucht einen Ordner oder ein Archiv.</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --export-only: no target is asked, and the folder is that of --export-only. Leave it away.</source>
        <translation>--%1 hat mit --export-only keine Bedeutung: Kein Ziel wird gefragt, und der Ordner ist der von --export-only. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --import-only: no source is asked, and nothing is dumped. Leave it away.</source>
        <translation>--%1 hat mit --import-only keine Bedeutung: Keine Quelle wird gefragt, und es entsteht kein Dump. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --use-empty: a database that exists keeps what it was created with. Leave it away, or give --create or --replace.</source>
        <translation>--%1 hat mit --use-empty keine Bedeutung: Eine vorhandene Datenbank behält, womit sie angelegt wurde. Lassen Sie es weg, oder geben Sie --create oder --replace an.</translation>
    </message>
    <message>
        <source>--locale-provider needs --locale.</source>
        <translation>--locale-provider braucht --locale.</translation>
    </message>
    <message>
        <source>--locale-provider takes libc, icu or builtin, not “%1”.</source>
        <translation>--locale-provider nimmt libc, icu oder builtin, nicht „%1“.</translation>
    </message>
    <message>
        <source>--managed-target takes auto, yes or no, not “%1”.</source>
        <translation>--managed-target nimmt auto, yes oder no, nicht „%1“.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64, not “%1”.</source>
        <translation>--jobs nimmt eine Zahl von 1 bis 64, nicht „%1“.</translation>
    </message>
    <message>
        <source>--on-error takes go-on or stop, not “%1”.</source>
        <translation>--on-error nimmt go-on oder stop, nicht „%1“.</translation>
    </message>
    <message>
        <source>only the schemas that match; may be given again, as the next four and --leave-out</source>
        <translation>nur die passenden Schemas; mehrfach möglich, ebenso die nächsten vier und --leave-out</translation>
    </message>
    <message>
        <source>not the schemas that match</source>
        <translation>nicht die passenden Schemas</translation>
    </message>
    <message>
        <source>only the tables, views and sequences that match</source>
        <translation>nur die passenden Tabellen, Sichten und Sequenzen</translation>
    </message>
    <message>
        <source>not the tables, views and sequences that match</source>
        <translation>nicht die passenden Tabellen, Sichten und Sequenzen</translation>
    </message>
    <message>
        <source>of the tables that match only the structure</source>
        <translation>von den passenden Tabellen nur die Struktur</translation>
    </message>
    <message>
        <source>not this one object: function:sales.fee(integer), extension:postgis</source>
        <translation>nicht dieses eine Objekt: function:sales.fee(integer), extension:postgis</translation>
    </message>
    <message>
        <source>take large objects, also where --schema or --table is given</source>
        <translation>Large Objects mitnehmen, auch wenn --schema oder --table angegeben ist</translation>
    </message>
    <message>
        <source>leave large objects behind</source>
        <translation>Large Objects zurücklassen</translation>
    </message>
    <message>
        <source>--leave-out takes KIND:NAME, not “%1”. KIND is one of %2.</source>
        <translation>--leave-out nimmt KIND:NAME, nicht „%1“. KIND ist eines von %2.</translation>
    </message>
    <message>
        <source>--leave-out %1 needs a name after the colon.</source>
        <translation>--leave-out %1 braucht einen Namen nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>--leave-out %1 needs schema.name after the colon.</source>
        <translation>--leave-out %1 braucht schema.name nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>--leave-out %1 needs schema.table.name after the colon.</source>
        <translation>--leave-out %1 braucht schema.table.name nach dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>take along the roles that the database uses</source>
        <translation>die Rollen mitnehmen, die die Datenbank benutzt</translation>
    </message>
    <message>
        <source>take along all roles of the source server</source>
        <translation>alle Rollen des Quellservers mitnehmen</translation>
    </message>
    <message>
        <source>not this role; may be given again</source>
        <translation>diese Rolle nicht; mehrfach möglich</translation>
    </message>
    <message>
        <source>alter roles, too, that are on the target already</source>
        <translation>auch Rollen ändern, die schon auf dem Ziel sind</translation>
    </message>
    <message>
        <source>take passwords along as SCRAM verifiers, where both servers allow it</source>
        <translation>Passwörter als SCRAM-Verifier mitnehmen, wenn beide Server es erlauben</translation>
    </message>
    <message>
        <source>all objects belong to this role on the target</source>
        <translation>alle Objekte gehören auf dem Ziel dieser Rolle</translation>
    </message>
    <message>
        <source>all objects belong to the target&apos;s user</source>
        <translation>alle Objekte gehören dem Zielbenutzer</translation>
    </message>
    <message>
        <source>what belongs to A on the source belongs to B on the target, and grants of A are B&apos;s; may be given again</source>
        <translation>was auf der Quelle A gehört, gehört auf dem Ziel B, und Rechte von A werden die von B; mehrfach möglich</translation>
    </message>
    <message>
        <source>owners stay as they are, and --map-owner holds for grants only</source>
        <translation>Eigentümer bleiben, wie sie sind, und --map-owner gilt nur für Rechte</translation>
    </message>
    <message>
        <source>--map-owner holds for grants, also with --owner and --no-owner</source>
        <translation>--map-owner gilt für Rechte, auch mit --owner und --no-owner</translation>
    </message>
    <message>
        <source>grants stay as they are, and --map-owner holds for owners only</source>
        <translation>Rechte bleiben, wie sie sind, und --map-owner gilt nur für Eigentümer</translation>
    </message>
    <message>
        <source>leave grants behind</source>
        <translation>Rechte zurücklassen</translation>
    </message>
    <message>
        <source>leave default privileges behind</source>
        <translation>Vorgabeprivilegien zurücklassen</translation>
    </message>
    <message>
        <source>leave comments behind</source>
        <translation>Kommentare zurücklassen</translation>
    </message>
    <message>
        <source>leave publications behind</source>
        <translation>Publikationen zurücklassen</translation>
    </message>
    <message>
        <source>leave subscriptions behind</source>
        <translation>Subskriptionen zurücklassen</translation>
    </message>
    <message>
        <source>leave security labels behind</source>
        <translation>Security-Labels zurücklassen</translation>
    </message>
    <message>
        <source>everything in the target database&apos;s own tablespace</source>
        <translation>alles im eigenen Tablespace der Zieldatenbank</translation>
    </message>
    <message>
        <source>what is in A on the source is in B on the target; may be given again</source>
        <translation>was auf der Quelle in A liegt, liegt auf dem Ziel in B; mehrfach möglich</translation>
    </message>
    <message>
        <source>leave behind what is set for the database</source>
        <translation>zurücklassen, was für die Datenbank eingestellt ist</translation>
    </message>
    <message>
        <source>leave behind what is set for roles in the database</source>
        <translation>zurücklassen, was für Rollen in der Datenbank eingestellt ist</translation>
    </message>
    <message>
        <source>leave behind the database&apos;s comment, connection limit and grants</source>
        <translation>Kommentar, Verbindungslimit und Rechte der Datenbank zurücklassen</translation>
    </message>
    <message>
        <source>--%1 needs --roles or --all-roles.</source>
        <translation>--%1 braucht --roles oder --all-roles.</translation>
    </message>
    <message>
        <source>--map-grants needs --map-owner A=B, which says what becomes of which role.</source>
        <translation>--map-grants braucht --map-owner A=B; das sagt, was aus welcher Rolle wird.</translation>
    </message>
    <message>
        <source>--map-owner has no meaning with --%1. Give only one of them, or --map-grants as well, so that the map holds for grants only.</source>
        <translation>--map-owner hat mit --%1 keine Bedeutung. Geben Sie nur eines davon an, oder zusätzlich --map-grants, damit die Zuordnung nur für Rechte gilt.</translation>
    </message>
    <message>
        <source>--owner needs a name. --no-owner gives everything to the target&apos;s user.</source>
        <translation>--owner braucht einen Namen. --no-owner gibt alles dem Zielbenutzer.</translation>
    </message>
    <message>
        <source>--map-owner would hold for nothing: owners and grants are both chosen otherwise. Leave it away.</source>
        <translation>--map-owner würde für nichts gelten: Eigentümer und Rechte sind beide anders gewählt. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>make the source database read-only while the run is on; its other sessions are ended</source>
        <translation>die Quelldatenbank während des Laufs nur lesbar machen; ihre anderen Sitzungen werden beendet</translation>
    </message>
    <message>
        <source>columns are compressed as the target does by default</source>
        <translation>Spalten werden komprimiert, wie das Ziel es von sich aus tut</translation>
    </message>
    <message>
        <source>tables have the target&apos;s default access method</source>
        <translation>Tabellen haben die Zugriffsmethode, die das Ziel von sich aus hat</translation>
    </message>
    <message>
        <source>how source and target are compared at the end: none, counts, checksums (default) or sample</source>
        <translation>wie Quelle und Ziel am Ende verglichen werden: none, counts, checksums (Vorgabe) oder sample</translation>
    </message>
    <message>
        <source>with --verify sample: of tables from so many megabytes on (1000)</source>
        <translation>mit --verify sample: bei Tabellen ab so vielen Megabyte (1000)</translation>
    </message>
    <message>
        <source>connections to each side that read tables for it, 1 to 32 (2)</source>
        <translation>Verbindungen zu jeder Seite, die dafür Tabellen lesen, 1 bis 32 (2)</translation>
    </message>
    <message>
        <source>--verify takes none, counts, checksums or sample, not “%1”.</source>
        <translation>--verify nimmt none, counts, checksums oder sample, nicht „%1“.</translation>
    </message>
    <message>
        <source>--sample-over needs --verify sample.</source>
        <translation>--sample-over braucht --verify sample.</translation>
    </message>
    <message>
        <source>--sample-over takes a number of megabytes, not “%1”.</source>
        <translation>--sample-over nimmt eine Zahl von Megabyte, nicht „%1“.</translation>
    </message>
    <message>
        <source>--verify-connections takes a number from 1 to %1, not “%2”.</source>
        <translation>--verify-connections nimmt eine Zahl von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>parallel jobs, 1 to 64 (2): of pg_restore, with directory of pg_dump too, with direct sessions</source>
        <translation>parallele Aufträge, 1 bis 64 (2): von pg_restore, bei directory auch von pg_dump, bei direct Sitzungen</translation>
    </message>
    <message>
        <source>compression of the archive: none, 0 to 9 or gzip:1 to gzip:9; with client tools from 16 on lz4, zstd, or with a level zstd:3 (what pg_dump takes by itself)</source>
        <translation>Kompression des Archivs: none, 0 bis 9 oder gzip:1 bis gzip:9; mit Client-Werkzeugen ab 16 lz4, zstd oder mit einer Stufe zstd:3 (was pg_dump von selbst nimmt)</translation>
    </message>
    <message>
        <source>--method %1 needs both servers at the same time, and cannot be had with --export-only.</source>
        <translation>--method %1 braucht beide Server zur selben Zeit und geht nicht mit --export-only.</translation>
    </message>
    <message>
        <source>--compression takes none, a number from 0 to 9, gzip, lz4 or zstd with or without a level, not “%1”.</source>
        <translation>--compression nimmt none, eine Zahl von 0 bis 9, gzip, lz4 oder zstd mit oder ohne Stufe, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 has no meaning with --method %2, which keeps no archive. Leave it away.</source>
        <translation>--%1 bedeutet nichts mit --method %2, bei der kein Archiv bleibt. Bitte weglassen.</translation>
    </message>
    <message>
        <source>how the data travels: file by an archive, directory by one that several jobs write and read, stream by a pipe, direct by COPY from server to server, auto (default) by the fastest of them that suits, chosen when it runs</source>
        <translation>wie die Daten reisen: file durch ein Archiv, directory durch eines, das mehrere Jobs schreiben und lesen, stream durch eine Pipe, direct durch COPY von Server zu Server, auto (Vorgabe) durch die schnellste davon, die passt, beim Lauf gewählt</translation>
    </message>
    <message>
        <source>--method takes auto, file, directory, stream or direct, not “%1”.</source>
        <translation>--method nimmt auto, file, directory, stream oder direct, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>ObjectWords</name>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Foreign tables</source>
        <translation>Fremdtabellen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Sichten</translation>
    </message>
    <message>
        <source>Materialized views</source>
        <translation>Materialisierte Sichten</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Collations</source>
        <translation>Sortierfolgen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Operator classes</source>
        <translation>Operatorklassen</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Konversionen</translation>
    </message>
    <message>
        <source>Text search</source>
        <translation>Textsuche</translation>
    </message>
    <message>
        <source>Extended statistics</source>
        <translation>Erweiterte Statistiken</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Casts</source>
        <translation>Typumwandlungen</translation>
    </message>
    <message>
        <source>Transforms</source>
        <translation>Transformationen</translation>
    </message>
    <message>
        <source>Access methods</source>
        <translation>Zugriffsmethoden</translation>
    </message>
    <message>
        <source>Foreign-data wrappers</source>
        <translation>Fremddaten-Wrapper</translation>
    </message>
    <message>
        <source>Foreign servers</source>
        <translation>Fremdserver</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Subskriptionen</translation>
    </message>
    <message>
        <source>Event triggers</source>
        <translation>Ereignistrigger</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>aggregate</source>
        <translation>Aggregat</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>enum type</source>
        <translation>Enum-Typ</translation>
    </message>
    <message>
        <source>range type</source>
        <translation>Bereichstyp</translation>
    </message>
    <message>
        <source>composite type</source>
        <translation>zusammengesetzter Typ</translation>
    </message>
    <message>
        <source>base type</source>
        <translation>Basistyp</translation>
    </message>
    <message>
        <source>window function</source>
        <translation>Fensterfunktion</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>parser</source>
        <translation>Parser</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>operator class</source>
        <translation>Operatorklasse</translation>
    </message>
    <message>
        <source>operator family</source>
        <translation>Operatorfamilie</translation>
    </message>
    <message>
        <source>shell type</source>
        <translation>Shell-Typ</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>Fremdtabelle</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>materialisierte Sicht</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>Konversion</translation>
    </message>
    <message>
        <source>text search</source>
        <translation>Textsuche</translation>
    </message>
    <message>
        <source>extended statistics</source>
        <translation>erweiterte Statistik</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>Typumwandlung</translation>
    </message>
    <message>
        <source>transform</source>
        <translation>Transformation</translation>
    </message>
    <message>
        <source>access method</source>
        <translation>Zugriffsmethode</translation>
    </message>
    <message>
        <source>foreign-data wrapper</source>
        <translation>Fremddaten-Wrapper</translation>
    </message>
    <message>
        <source>foreign server</source>
        <translation>Fremdserver</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Subskription</translation>
    </message>
    <message>
        <source>event trigger</source>
        <translation>Ereignistrigger</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>A part of a table in a sentence: &quot;foreign key ticket_person_fkey of ticket&quot;</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An object in a sentence: &quot;view import_status&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>structure only</source>
        <translation>nur Struktur</translation>
    </message>
    <message>
        <source>rows and structure</source>
        <translation>Zeilen und Struktur</translation>
    </message>
    <message>
        <source>value and structure</source>
        <translation>Wert und Struktur</translation>
    </message>
    <message>
        <source>taken along</source>
        <translation>mitgenommen</translation>
    </message>
    <message>
        <source>%1 bn</source>
        <extracomment>Number of rows in thousand millions: &quot;1.2 bn&quot;</extracomment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <extracomment>Number of rows in millions: &quot;56.9 M&quot;</extracomment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A part of an amount of data: &quot;3.5 of 4.6 GB&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the report as JSON</source>
        <translation>Den Bericht als JSON speichern</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>How the run ended, and what the comparison found: &quot;shop has arrived · everything is the same&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in ISO 639</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Migration report</source>
        <translation>Migrationsbericht</translation>
    </message>
    <message>
        <source>Migration report: %1</source>
        <translation>Migrationsbericht: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Client tools</source>
        <translation>Client-Werkzeuge</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Brings what this run left missing</source>
        <translation>Bringt, was dieser Lauf nicht brachte</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A user at a computer: &quot;anna on db-admin-3&quot;.</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Began after</source>
        <translation>Begonnen nach</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a step ended, and why: &quot;failed: The connection was lost.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks before the run</source>
        <translation>Prüfungen vor dem Lauf</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1, a person went on</source>
        <extracomment>A check that blocks: &quot;blocks, a person went on&quot;.</extracomment>
        <translation>%1, auf Entscheidung fortgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n Prüfung bestanden.</numerusform>
            <numerusform>%n Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The commands and statements of each step, as for bash. No password is in them.</source>
        <translation>Die Befehle und Anweisungen jedes Schritts, wie für bash. Sie enthalten kein Passwort.</translation>
    </message>
    <message>
        <source>Is this the whole report?</source>
        <translation>Ist dies der ganze Bericht?</translation>
    </message>
    <message>
        <source>The same report is in this file as JSON, with every value in full. The number below is the SHA-256 of that JSON without its member “sha256”: members sorted by name, no white space between them. A single other byte gives another number.</source>
        <translation>Derselbe Bericht liegt dieser Datei als JSON bei, mit jedem Wert in voller Länge. Die Zahl unten ist die SHA-256 dieses JSON ohne sein Element „sha256“: Elemente nach Namen sortiert, ohne Leerraum dazwischen. Ein einziges anderes Byte ergibt eine andere Zahl.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>only on the source</source>
        <translation>nur auf der Quelle</translation>
    </message>
    <message>
        <source>only on the target</source>
        <translation>nur auf dem Ziel</translation>
    </message>
    <message>
        <source>with other contents</source>
        <translation>mit anderem Inhalt</translation>
    </message>
    <message>
        <source>%1 the same, %2 different, %3 not compared</source>
        <extracomment>Of tables or sequences, how many of each: &quot;20 the same, 2 different, 1 not compared&quot;.</extracomment>
        <translation>%1 gleich, %2 verschieden, %3 nicht verglichen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Source and target were not compared in this run.</source>
        <translation>Quelle und Ziel wurden in diesem Lauf nicht verglichen.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>%1 on the source, %2 on the target: %3</source>
        <translation>%1 auf der Quelle, %2 auf dem Ziel: %3</translation>
    </message>
    <message>
        <source>Objects of the catalogs</source>
        <translation>Katalogobjekte</translation>
    </message>
    <message>
        <source>%1 the same, %2 different, %3 different by choice</source>
        <translation>%1 gleich, %2 verschieden, %3 gewollt anders</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows on the source</source>
        <translation>Zeilen auf der Quelle</translation>
    </message>
    <message>
        <source>Rows on the target</source>
        <translation>Zeilen auf dem Ziel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Primary key, or hash of the row</source>
        <translation>Primärschlüssel oder Hash der Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) more</source>
        <extracomment>A row of a table without a key: &quot;-771203, 2 times more&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n-mal mehr</numerusform>
            <numerusform>%1, %n-mal mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows that differ</source>
        <translation>Die ersten verschiedenen Zeilen</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Catalogs</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>No property of any object differs.</source>
        <translation>Keine Eigenschaft eines Objekts weicht ab.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Different by choice</source>
        <translation>Gewollt anders</translation>
    </message>
    <message>
        <source>problem %1: %2</source>
        <extracomment>Why an object is missing: &quot;problem 2: The role “reporting” is not on the target.&quot;</extracomment>
        <translation>Problem %1: %2</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>%1 of %2 objects have arrived.</source>
        <translation>%1 von %2 Objekten sind angekommen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>There were no problems.</source>
        <translation>Es gab keine Probleme.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The utility&apos;s or server&apos;s words</source>
        <translation>Worte des Werkzeugs oder Servers</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 was compared · %2</source>
        <extracomment>What was compared, and what the comparison found: &quot;shop was compared · everything is the same&quot;.</extracomment>
        <translation>%1 wurde verglichen · %2</translation>
    </message>
    <message>
        <source>Comparison report: %1</source>
        <translation>Vergleichsbericht: %1</translation>
    </message>
    <message>
        <source>Goes on with this run</source>
        <translation>Macht mit diesem Lauf weiter</translation>
    </message>
</context>
<context>
    <name>ReportTimeline</name>
    <message>
        <source>Timeline of the run: steps and what was done in them, over time</source>
        <translation>Zeitleiste des Laufs: Schritte und was in ihnen geschah, über der Zeit</translation>
    </message>
</context>
<context>
    <name>RunSummaryWords</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Preparing the migration</source>
        <translation>Die Migration wird vorbereitet</translation>
    </message>
    <message>
        <source>Ready to migrate %1</source>
        <translation>Bereit zur Migration von %1</translation>
    </message>
    <message>
        <source>Migrating %1</source>
        <translation>%1 wird migriert</translation>
    </message>
    <message>
        <source>Migration of %1 is paused</source>
        <translation>Die Migration von %1 pausiert</translation>
    </message>
    <message>
        <source>Cancelling the migration of %1</source>
        <translation>Die Migration von %1 wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 ist angekommen</translation>
    </message>
    <message>
        <source>%1 has arrived, with problems</source>
        <translation>%1 ist angekommen, mit Problemen</translation>
    </message>
    <message>
        <source>%1 has arrived, but differs from the source</source>
        <translation>%1 ist angekommen, weicht aber von der Quelle ab</translation>
    </message>
    <message>
        <source>A check blocks the migration of %1</source>
        <translation>Eine Prüfung blockiert die Migration von %1</translation>
    </message>
    <message>
        <source>The migration of %1 failed</source>
        <translation>Die Migration von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The migration of %1 was cancelled</source>
        <translation>Die Migration von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The migration of %1 was interrupted</source>
        <translation>Die Migration von %1 wurde unterbrochen</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>up to %1 left</source>
        <translation>noch bis zu %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 to %2 left</source>
        <translation>noch %1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count of total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to export %1</source>
        <translation>Bereit zum Export von %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Export of %1 is paused</source>
        <translation>Der Export von %1 ist angehalten</translation>
    </message>
    <message>
        <source>Cancelling the export of %1</source>
        <translation>Der Export von %1 wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 is exported</source>
        <translation>%1 ist exportiert</translation>
    </message>
    <message>
        <source>%1 is exported, with problems</source>
        <translation>%1 ist exportiert, mit Problemen</translation>
    </message>
    <message>
        <source>A check blocks the export of %1</source>
        <translation>Eine Prüfung blockiert den Export von %1</translation>
    </message>
    <message>
        <source>The export of %1 failed</source>
        <translation>Der Export von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The export of %1 was cancelled</source>
        <translation>Der Export von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The export of %1 was interrupted</source>
        <translation>Der Export von %1 wurde unterbrochen</translation>
    </message>
    <message>
        <source>Ready to import %1</source>
        <translation>Bereit zum Import von %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Import of %1 is paused</source>
        <translation>Der Import von %1 ist angehalten</translation>
    </message>
    <message>
        <source>Cancelling the import of %1</source>
        <translation>Der Import von %1 wird abgebrochen</translation>
    </message>
    <message>
        <source>%1 has arrived, but differs from the archive</source>
        <translation>%1 ist angekommen, weicht aber vom Archiv ab</translation>
    </message>
    <message>
        <source>A check blocks the import of %1</source>
        <translation>Eine Prüfung blockiert den Import von %1</translation>
    </message>
    <message>
        <source>The import of %1 failed</source>
        <translation>Der Import von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The import of %1 was cancelled</source>
        <translation>Der Import von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The import of %1 was interrupted</source>
        <translation>Der Import von %1 wurde unterbrochen</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>folder</comment>
        <extracomment>&quot;in /home/anna/exports/shop&quot;: where an export is.</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 has arrived in part: objects are missing</source>
        <translation>%1 ist zum Teil angekommen: Objekte fehlen</translation>
    </message>
    <message>
        <source>Ready to rehearse in %1</source>
        <translation>Bereit zur Probe in %1</translation>
    </message>
    <message>
        <source>Rehearsing in %1</source>
        <translation>Probe in %1</translation>
    </message>
    <message>
        <source>The rehearsal in %1 is paused</source>
        <translation>Die Probe in %1 ist angehalten</translation>
    </message>
    <message>
        <source>Cancelling the rehearsal in %1</source>
        <translation>Die Probe in %1 wird abgebrochen</translation>
    </message>
    <message>
        <source>The rehearsal went well; %1 was dropped again</source>
        <translation>Die Probe verlief gut; %1 ist wieder gelöscht</translation>
    </message>
    <message>
        <source>The rehearsal came to its end, with problems; %1 was dropped again</source>
        <translation>Die Probe kam zu ihrem Ende, mit Problemen; %1 ist wieder gelöscht</translation>
    </message>
    <message>
        <source>In the rehearsal objects were missing; %1 was dropped again</source>
        <translation>In der Probe fehlten Objekte; %1 ist wieder gelöscht</translation>
    </message>
    <message>
        <source>In the rehearsal the target differed from the source; %1 was dropped again</source>
        <translation>In der Probe wich das Ziel von der Quelle ab; %1 ist wieder gelöscht</translation>
    </message>
    <message>
        <source>A check blocks the rehearsal in %1</source>
        <translation>Eine Prüfung hält die Probe in %1 auf</translation>
    </message>
    <message>
        <source>The rehearsal in %1 failed</source>
        <translation>Die Probe in %1 ist gescheitert</translation>
    </message>
    <message>
        <source>The rehearsal in %1 was cancelled</source>
        <translation>Die Probe in %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>The rehearsal in %1 was interrupted</source>
        <translation>Die Probe in %1 wurde unterbrochen</translation>
    </message>
</context>
<context>
    <name>StageStatus</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The product and its version: &quot;PostgreSQL 15.18&quot;, &quot;Amazon RDS 17.5&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blockiert</numerusform>
            <numerusform>%n blockieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation>nichts im Weg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message numerus="yes">
        <source>File, %n job(s)</source>
        <translation>
            <numerusform>Datei, %n Job</numerusform>
            <numerusform>Datei, %n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s)</source>
        <translation>
            <numerusform>%1 von %n Tabelle</numerusform>
            <numerusform>%1 von %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>kein Ordner gewählt</translation>
    </message>
    <message>
        <source>folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>no archive chosen</source>
        <translation>kein Archiv gewählt</translation>
    </message>
    <message>
        <source>archive %1</source>
        <translation>Archiv %1</translation>
    </message>
    <message>
        <source>export only</source>
        <translation>nur Export</translation>
    </message>
    <message numerus="yes">
        <source>import only, %n job(s)</source>
        <translation>
            <numerusform>nur Import, %n Job</numerusform>
            <numerusform>nur Import, %n Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>not yet compared</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>StateIcon</name>
    <message>
        <source>not yet run</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Timeline of a migration, made by Trunkline</source>
        <translation>Zeitleiste einer Migration, erstellt von Trunkline</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>tables and types</source>
        <translation>Tabellen und Typen</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>indexes and keys</source>
        <translation>Indexe und Schlüssel</translation>
    </message>
    <message>
        <source>lane %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done with problems</source>
        <translation>fertig mit Problemen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>data of table</source>
        <translation>Daten der Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>constraint</source>
        <translation>Constraint</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>in progress for %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fertig in %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>fehlgeschlagen nach %1</translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation>begann bei %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>kind, name, state, duration of a bar</comment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n activities in %1</source>
        <translation>
            <numerusform>%n Vorgang in %1</numerusform>
            <numerusform>%n Vorgänge in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>checksum of table</source>
        <translation>Prüfsumme der Tabelle</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>VerificationTotals</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 rows compared</source>
        <translation>%1 Zeilen verglichen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <translation>
            <numerusform>%1, %n weggelassen</numerusform>
            <numerusform>%1, %n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message numerus="yes">
        <source>%n with another value</source>
        <translation>
            <numerusform>%n mit anderem Wert</numerusform>
            <numerusform>%n mit anderem Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>values match</source>
        <translation>Werte stimmen überein</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Roles and grants</source>
        <translation>Rollen und Rechte</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) to set by hand</source>
        <translation>
            <numerusform>%n Passwort von Hand zu setzen</numerusform>
            <numerusform>%n Passwörter von Hand zu setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s) by choice</source>
        <translation>
            <numerusform>%n anders, weil so gewählt</numerusform>
            <numerusform>%n anders, weil so gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>indexes, keys, views, functions, …</source>
        <translation>Indexe, Schlüssel, Sichten, Funktionen, …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 von %n Rolle</numerusform>
            <numerusform>%1 von %n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) or grant(s) differ</source>
        <translation>
            <numerusform>%n Eigentümer oder Recht ist anders</numerusform>
            <numerusform>%n Eigentümer oder Rechte sind anders</numerusform>
        </translation>
    </message>
    <message>
        <source>owners and grants match</source>
        <translation>Eigentümer und Rechte stimmen überein</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>contents match</source>
        <translation>Inhalte stimmen überein</translation>
    </message>
    <message>
        <source>contents differ</source>
        <translation>Inhalte sind verschieden</translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message>
        <source>large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>same, by a sample of one row in %1</source>
        <translation>gleich, nach einer Stichprobe von einer Zeile unter %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>anderer Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) missing</source>
        <translation>
            <numerusform>%n Zeile fehlt</numerusform>
            <numerusform>%n Zeilen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many</source>
        <translation>
            <numerusform>%n Zeile zu viel</numerusform>
            <numerusform>%n Zeilen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>other contents</source>
        <translation>anderer Inhalt</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 anders</translation>
    </message>
    <message>
        <source>missing on the target</source>
        <translation>fehlt auf dem Ziel</translation>
    </message>
    <message>
        <source>only on the target</source>
        <translation>nur auf dem Ziel</translation>
    </message>
    <message>
        <source>%1, by choice: %2</source>
        <extracomment>What differs, and the choice that explains it: &quot;owner differs, by choice: postgres became app_owner&quot;.</extracomment>
        <translation>%1, so gewählt: %2</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>collation</source>
        <translation>Sortierfolge</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>generated value</source>
        <translation>Berechneter Wert</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>enum labels</source>
        <translation>Werte der Aufzählung</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>not null</source>
        <translation>NOT NULL</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>populated</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>security label</source>
        <translation>Security Label</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicherart</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the source only</source>
        <translation>
            <numerusform>%n Zeile nur auf der Quelle</numerusform>
            <numerusform>%n Zeilen nur auf der Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the target only</source>
        <translation>
            <numerusform>%n Zeile nur auf dem Ziel</numerusform>
            <numerusform>%n Zeilen nur auf dem Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with other contents</source>
        <translation>
            <numerusform>%n Zeile mit anderem Inhalt</numerusform>
            <numerusform>%n Zeilen mit anderem Inhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>only on the source: %1</source>
        <translation>nur auf der Quelle: %1</translation>
    </message>
    <message>
        <source>%1 more on the source, hash %2</source>
        <translation>%1 mehr auf der Quelle, Hash %2</translation>
    </message>
    <message>
        <source>only on the target: %1</source>
        <translation>nur auf dem Ziel: %1</translation>
    </message>
    <message>
        <source>%1 more on the target, hash %2</source>
        <translation>%1 mehr auf dem Ziel, Hash %2</translation>
    </message>
    <message>
        <source>with other contents: %1</source>
        <translation>mit anderem Inhalt: %1</translation>
    </message>
    <message>
        <source>Compared with the snapshot that was exported, in %1</source>
        <translation>Verglichen mit dem exportierten Snapshot, in %1</translation>
    </message>
    <message>
        <source>Compared with the source as it was at the time of the comparison, in %1</source>
        <translation>Verglichen mit der Quelle, wie sie zur Zeit des Vergleichs war, in %1</translation>
    </message>
    <message>
        <source>Compared table by table, each as it was when it was read, in %1</source>
        <translation>Tabelle für Tabelle verglichen, jede wie sie beim Lesen war, in %1</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>by numbers of rows</source>
        <translation>nach Zahl der Zeilen</translation>
    </message>
    <message>
        <source>by checksums of all rows</source>
        <translation>nach Prüfsummen aller Zeilen</translation>
    </message>
    <message>
        <source>by checksums, of large tables by a sample</source>
        <translation>nach Prüfsummen, große Tabellen nach Stichprobe</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything could be compared</source>
        <translation>nicht alles konnte verglichen werden</translation>
    </message>
    <message>
        <source>everything is the same</source>
        <translation>alles ist gleich</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and a month, as QLocale::toString formats them: &quot;12 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The same with the year: &quot;12 Nov 2024&quot;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time: &quot;12 Nov, 21:03&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Check source and target</source>
        <translation>Quelle und Ziel prüfen</translation>
    </message>
    <message>
        <source>Roles and users</source>
        <translation>Rollen und Benutzer</translation>
    </message>
    <message>
        <source>Create database</source>
        <translation>Datenbank anlegen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>all arrived</source>
        <translation>alles angekommen</translation>
    </message>
    <message>
        <source>succeeded with problems</source>
        <translation>gelungen mit Problemen</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>blocked by a check</source>
        <translation>durch eine Prüfung blockiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done with problems</source>
        <translation>fertig mit Problemen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>harmlos</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>object missing</source>
        <translation>Objekt fehlt</translation>
    </message>
    <message>
        <source>fatal</source>
        <translation>fatal</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>keine Kennzeichnung</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server took too long to answer, so the question was withdrawn. Try again when it is less busy.</source>
        <translation>Der Server brauchte zu lange für eine Antwort, daher wurde die Anfrage zurückgezogen. Versuchen Sie es wieder, wenn er weniger beschäftigt ist.</translation>
    </message>
    <message>
        <source>The server did not accept a statement: %1</source>
        <translation>Der Server hat eine Anweisung nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The connection to the server was lost. See whether the server still runs and the network is up, then try again.</source>
        <translation>Die Verbindung zum Server ging verloren. Prüfen Sie, ob der Server noch läuft und das Netz verfügbar ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The value of %1 holds an invisible control character. Type it anew.</source>
        <translation>Der Wert von %1 enthält ein unsichtbares Steuerzeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Say where the server is: a host, a service name or at least a database.</source>
        <translation>Geben Sie an, wo der Server ist: einen Host, einen Servicenamen oder wenigstens eine Datenbank.</translation>
    </message>
    <message>
        <source>A whole connection string does not belong in the host&apos;s place. Paste it into the line at the top, which takes it apart.</source>
        <translation>Eine ganze Verbindungszeichenkette gehört nicht an die Stelle des Hosts. Fügen Sie sie in die Zeile ganz oben ein; dort wird sie zerlegt.</translation>
    </message>
    <message>
        <source>%1 has a field of its own in this dialog and is set there.</source>
        <translation>%1 hat in diesem Dialog ein eigenes Feld und wird dort gesetzt.</translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation>„%1“ ist kein Port. Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>%1 is a secret and is never stored among the parameters. A password belongs in the field Password on the tab Server.</source>
        <translation>%1 ist ein Geheimnis und wird nie unter den Parametern gespeichert. Ein Passwort gehört in das Feld „Passwort“ auf dem Reiter „Server“.</translation>
    </message>
    <message>
        <source>This is neither a connection URI nor a list of key=value pairs that can be understood. Compare it with what was copied; the words below say where it goes wrong.</source>
        <translation>Das ist weder ein Verbindungs-URI noch eine verständliche Liste von Schlüssel=Wert-Paaren. Vergleichen Sie es mit der Vorlage; der Wortlaut unten nennt die fehlerhafte Stelle.</translation>
    </message>
    <message>
        <source>There is no computer named %1. Check how the host name is written; a name of a private network is known only inside of that network or its VPN.</source>
        <translation>Es gibt keinen Rechner namens %1. Prüfen Sie die Schreibweise des Hostnamens; ein Name aus einem privaten Netz ist nur in diesem Netz oder seinem VPN bekannt.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up just now. Check that this computer is online and that its VPN, if it needs one, is connected.</source>
        <translation>Der Name %1 konnte gerade nicht aufgelöst werden. Prüfen Sie, ob dieser Rechner online ist und ob sein VPN, falls nötig, verbunden ist.</translation>
    </message>
    <message>
        <source>%1 answered, but no server accepts connections on port %2. Check the port, and that PostgreSQL runs there and listens on this address (listen_addresses).</source>
        <translation>%1 hat geantwortet, aber auf Port %2 nimmt kein Server Verbindungen an. Prüfen Sie den Port, und ob PostgreSQL dort läuft und an dieser Adresse lauscht (listen_addresses).</translation>
    </message>
    <message>
        <source>Nothing answered at %1, port %2, in time. Usually a firewall or a security group is in the way: allow this computer&apos;s address there, or check host and port.</source>
        <translation>Unter %1, Port %2, kam keine rechtzeitige Antwort. Meist ist eine Firewall oder eine Sicherheitsgruppe im Weg: Lassen Sie dort die Adresse dieses Rechners zu, oder prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>Something at %1, port %2, took the connection and then said nothing. Either the server is overloaded or hangs, or something other than PostgreSQL listens there.</source>
        <translation>Unter %1, Port %2, wurde die Verbindung angenommen, dann kam nichts mehr. Entweder ist der Server überlastet oder hängt, oder dort lauscht etwas anderes als PostgreSQL.</translation>
    </message>
    <message>
        <source>There is no way to %1 from this computer. Check the address, and the VPN if the server is in a private network.</source>
        <translation>Von diesem Rechner führt kein Weg zu %1. Prüfen Sie die Adresse, und das VPN, wenn der Server in einem privaten Netz steht.</translation>
    </message>
    <message>
        <source>This computer has no network that leads to %1. Check that it is online; the server may have only an IPv6 address where this network has only IPv4.</source>
        <translation>Dieser Rechner hat kein Netz, das zu %1 führt. Prüfen Sie, ob er online ist; vielleicht hat der Server nur eine IPv6-Adresse und dieses Netz nur IPv4.</translation>
    </message>
    <message>
        <source>No server accepts local connections in %1 on port %2. Check that PostgreSQL runs on this computer, or give localhost as the host.</source>
        <translation>In %1 nimmt auf Port %2 kein Server lokale Verbindungen an. Prüfen Sie, ob PostgreSQL auf diesem Rechner läuft, oder geben Sie localhost als Host an.</translation>
    </message>
    <message>
        <source>This user of the computer may not use the server&apos;s local socket in %1. Give localhost as the host instead.</source>
        <translation>Dieser Benutzer des Rechners darf den lokalen Socket des Servers in %1 nicht benutzen. Geben Sie stattdessen localhost als Host an.</translation>
    </message>
    <message>
        <source>The server at %1, port %2, closed the connection while signing in. Its log says why; a proxy in between that has no server behind it does the same.</source>
        <translation>Der Server unter %1, Port %2, hat die Verbindung während der Anmeldung geschlossen. Sein Protokoll nennt den Grund; ein zwischengeschalteter Proxy ohne Server dahinter verhält sich genauso.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a PostgreSQL server. Check the port: the usual one is 5432.</source>
        <translation>Unter %1, Port %2, antwortet kein PostgreSQL-Server. Prüfen Sie den Port: Üblich ist 5432.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1. Trunkline works with version 10 and newer.</source>
        <translation>Der Server ist PostgreSQL %1. Trunkline arbeitet mit Version 10 und neueren.</translation>
    </message>
    <message>
        <source>The server at %1 offers no encryption, and this connection demands it. Turn on TLS on the server, or, only in a network that you trust, set Encryption to prefer.</source>
        <translation>Der Server unter %1 bietet keine Verschlüsselung, und diese Verbindung verlangt sie. Schalten Sie TLS auf dem Server ein, oder stellen Sie, nur in einem vertrauenswürdigen Netz, die Verschlüsselung auf prefer.</translation>
    </message>
    <message>
        <source>The server at %1 lets user %3 in only over an encrypted connection. Set Encryption to require or stricter.</source>
        <translation>Der Server unter %1 lässt den Benutzer %3 nur über eine verschlüsselte Verbindung zu. Stellen Sie die Verschlüsselung auf require oder strenger.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be set up: client and server did not agree on how to encrypt. The words below name the reason; an old server may need a lower ssl_min_protocol_version.</source>
        <translation>Die verschlüsselte Verbindung zu %1 kam nicht zustande: Client und Server konnten sich nicht auf ein Verfahren einigen. Der Wortlaut unten nennt den Grund; ein alter Server braucht vielleicht eine niedrigere ssl_min_protocol_version.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that is trusted here, or it has expired. Choose the file with the provider&apos;s root certificate under Encryption.</source>
        <translation>Das Zertifikat von %1 stammt von keiner Stelle, der hier vertraut wird, oder es ist abgelaufen. Wählen Sie unter „Verschlüsselung“ die Datei mit dem Wurzelzertifikat des Anbieters.</translation>
    </message>
    <message>
        <source>The file with the root certificates, against which the server&apos;s certificate is to be checked, is missing or cannot be read. Choose it under Encryption; the server&apos;s provider offers it for download.</source>
        <translation>Die Datei mit den Wurzelzertifikaten, gegen die das Zertifikat des Servers geprüft werden soll, fehlt oder ist nicht lesbar. Wählen Sie sie unter „Verschlüsselung“; der Anbieter des Servers stellt sie zum Herunterladen bereit.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name than %1. Connect by the name in the certificate. If you are sure of the server, set Encryption to verify-ca, which does not compare the name.</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Namen als %1 ausgestellt. Verbinden Sie sich unter dem Namen im Zertifikat. Wenn Sie sich des Servers sicher sind, stellen Sie die Verschlüsselung auf verify-ca; dann wird der Name nicht verglichen.</translation>
    </message>
    <message>
        <source>The certificate or the key of this client cannot be used. Check both files under Encryption; the key&apos;s file must be readable by you alone.</source>
        <translation>Das Zertifikat oder der Schlüssel dieses Clients ist nicht verwendbar. Prüfen Sie beide Dateien unter „Verschlüsselung“; die Schlüsseldatei darf nur für Sie lesbar sein.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate and did not accept the one it got, or got none. Choose certificate and key under Encryption.</source>
        <translation>Der Server verlangt ein Client-Zertifikat und hat keines oder ein nicht akzeptiertes bekommen. Wählen Sie Zertifikat und Schlüssel unter „Verschlüsselung“.</translation>
    </message>
    <message>
        <source>Channel binding was demanded, and the server at %1 cannot do it in this session. It needs an encrypted connection and a password that is stored as SCRAM; otherwise set channel_binding to prefer.</source>
        <translation>Channel-Binding wurde verlangt, und der Server unter %1 kann es in dieser Sitzung nicht. Nötig sind eine verschlüsselte Verbindung und ein als SCRAM gespeichertes Passwort; stellen Sie sonst channel_binding auf prefer.</translation>
    </message>
    <message>
        <source>The server wants to be signed in to in a way that this connection forbids or does not know. Check require_auth under Advanced, and the server&apos;s pg_hba.conf.</source>
        <translation>Der Server verlangt eine Art der Anmeldung, die diese Verbindung verbietet oder nicht kennt. Prüfen Sie require_auth unter „Erweitert“ und die pg_hba.conf des Servers.</translation>
    </message>
    <message>
        <source>Signing in with Kerberos (GSSAPI or SSPI) did not work. Check that you hold a valid ticket, or set gssencmode to disable where Kerberos is not used.</source>
        <translation>Die Anmeldung mit Kerberos (GSSAPI oder SSPI) ist nicht gelungen. Prüfen Sie, ob Sie ein gültiges Ticket haben, oder stellen Sie gssencmode auf disable, wenn Kerberos nicht benutzt wird.</translation>
    </message>
    <message>
        <source>The server asks for a password for user %3. Please give it.</source>
        <translation>Der Server verlangt ein Passwort für den Benutzer %3. Bitte geben Sie es ein.</translation>
    </message>
    <message>
        <source>The server did not accept this password for user %3. Check user and password; it says the same when the user does not exist or the password has expired.</source>
        <translation>Der Server hat dieses Passwort für den Benutzer %3 nicht angenommen. Prüfen Sie Benutzer und Passwort; dieselbe Antwort kommt, wenn es den Benutzer nicht gibt oder das Passwort abgelaufen ist.</translation>
    </message>
    <message>
        <source>The server has no user named %3. Check how it is written; large and small letters differ.</source>
        <translation>Der Server hat keinen Benutzer namens %3. Prüfen Sie die Schreibweise; Groß- und Kleinbuchstaben werden unterschieden.</translation>
    </message>
    <message>
        <source>The role %3 exists on the server, but may not log in. Use another user, or allow it with ALTER ROLE … LOGIN.</source>
        <translation>Die Rolle %3 gibt es auf dem Server, sie darf sich aber nicht anmelden. Nehmen Sie einen anderen Benutzer, oder erlauben Sie es mit ALTER ROLE … LOGIN.</translation>
    </message>
    <message>
        <source>The server does not let user %3 in: either there is no such user, or it may not log in.</source>
        <translation>Der Server lässt den Benutzer %3 nicht zu: Entweder gibt es ihn nicht, oder er darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The server&apos;s rules of access (pg_hba.conf) do not let user %3 into database %4 from this computer. Add this computer&apos;s address there, or connect from one that is allowed.</source>
        <translation>Die Zugangsregeln des Servers (pg_hba.conf) lassen den Benutzer %3 von diesem Rechner nicht in die Datenbank %4. Tragen Sie dort die Adresse dieses Rechners ein, oder verbinden Sie sich von einem zugelassenen.</translation>
    </message>
    <message>
        <source>There is no database named %4 on the server. Check how it is written, or choose one from the list.</source>
        <translation>Auf dem Server gibt es keine Datenbank namens %4. Prüfen Sie die Schreibweise, oder wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The database %4 accepts no connections at the moment; somebody has closed it (ALLOW_CONNECTIONS). Choose another one, or open it.</source>
        <translation>Die Datenbank %4 nimmt zurzeit keine Verbindungen an; sie wurde gesperrt (ALLOW_CONNECTIONS). Wählen Sie eine andere, oder öffnen Sie sie.</translation>
    </message>
    <message>
        <source>User %3 has no right to connect to database %4. Its owner can grant it: GRANT CONNECT ON DATABASE.</source>
        <translation>Der Benutzer %3 darf sich nicht mit der Datenbank %4 verbinden. Ihr Eigentümer kann es erlauben: GRANT CONNECT ON DATABASE.</translation>
    </message>
    <message>
        <source>The server, the database or the user has no free connection left. Wait until others have ended theirs, or raise the limit.</source>
        <translation>Für Server, Datenbank oder Benutzer ist keine Verbindung mehr frei. Warten Sie, bis andere beendet sind, oder heben Sie die Grenze an.</translation>
    </message>
    <message>
        <source>The server is starting up. Try again in a moment.</source>
        <translation>Der Server startet gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server is shutting down. Try again when it is up again.</source>
        <translation>Der Server fährt herunter. Versuchen Sie es wieder, wenn er läuft.</translation>
    </message>
    <message>
        <source>The server accepts no connections at the moment. Try again in a moment.</source>
        <translation>Der Server nimmt zurzeit keine Verbindungen an. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>None of the hosts is of the kind that target_session_attrs asks for. Check that parameter under Advanced.</source>
        <translation>Keiner der Hosts ist von der Art, die target_session_attrs verlangt. Prüfen Sie diesen Parameter unter „Erweitert“.</translation>
    </message>
    <message>
        <source>The service of this connection is not defined in the connection service file, or the file cannot be read. Check pg_service.conf.</source>
        <translation>Der Service dieser Verbindung ist in der Servicedatei nicht definiert, oder die Datei ist nicht lesbar. Prüfen Sie pg_service.conf.</translation>
    </message>
    <message>
        <source>The parameters of this connection cannot be used as they are. The words below name the one to be changed.</source>
        <translation>Die Parameter dieser Verbindung sind so nicht verwendbar. Der Wortlaut unten nennt den, der zu ändern ist.</translation>
    </message>
    <message>
        <source>The parameter %1 protects this connection, but the libpq of this program is too old to know it. Remove it under Advanced, or use a newer libpq.</source>
        <translation>Der Parameter %1 schützt diese Verbindung, aber die libpq dieses Programms ist zu alt dafür. Entfernen Sie ihn unter „Erweitert“, oder verwenden Sie eine neuere libpq.</translation>
    </message>
    <message>
        <source>The server, or a connection pooler in front of it, refuses a setting that this connection asks for. Remove it under Advanced (options), or use the server&apos;s direct port.</source>
        <translation>Der Server oder ein vorgeschalteter Verbindungspooler lehnt eine Einstellung ab, die diese Verbindung verlangt. Entfernen Sie sie unter „Erweitert“ (options), oder verwenden Sie den direkten Port des Servers.</translation>
    </message>
    <message>
        <source>The server let us in, but refused the settings that every session of ours needs. If this is a connection pooler, use the server&apos;s direct address.</source>
        <translation>Der Server hat die Anmeldung zugelassen, aber die Einstellungen abgelehnt, die jede Sitzung von Trunkline braucht. Wenn dies ein Verbindungspooler ist, verwenden Sie die direkte Adresse des Servers.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be made. The words below are those of the server or of libpq.</source>
        <translation>Die Verbindung zu %1 kam nicht zustande. Der Wortlaut unten stammt vom Server oder von libpq.</translation>
    </message>
    <message>
        <source>The name %1 was found.</source>
        <translation>Der Name %1 wurde gefunden.</translation>
    </message>
    <message>
        <source>The server answered at %1, port %2.</source>
        <translation>Der Server hat unter %1, Port %2, geantwortet.</translation>
    </message>
    <message>
        <source>The server answered on its local socket in %1.</source>
        <translation>Der Server hat auf seinem lokalen Socket in %1 geantwortet.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1), and the server&apos;s certificate and name were checked.</source>
        <translation>Die Verbindung ist verschlüsselt (%1); Zertifikat und Name des Servers wurden geprüft.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1). The certificate&apos;s authority was checked, the server&apos;s name was not.</source>
        <translation>Die Verbindung ist verschlüsselt (%1). Die Zertifizierungsstelle wurde geprüft, der Name des Servers nicht.</translation>
    </message>
    <message>
        <source>The connection is encrypted (%1). That it is the right server was not checked.</source>
        <translation>Die Verbindung ist verschlüsselt (%1). Ob es der richtige Server ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The connection is encrypted by Kerberos.</source>
        <translation>Die Verbindung ist mit Kerberos verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is on the way can read the data. Set Encryption to require or stricter where the server allows it.</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Wer unterwegs ist, kann die Daten mitlesen. Stellen Sie die Verschlüsselung auf require oder strenger, wenn der Server es zulässt.</translation>
    </message>
    <message>
        <source>The connection stays inside of this computer and needs no encryption.</source>
        <translation>Die Verbindung bleibt innerhalb dieses Rechners und braucht keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Signed in as %1 to database %2.</source>
        <translation>Angemeldet als %1 an der Datenbank %2.</translation>
    </message>
    <message>
        <source>PostgreSQL %1.</source>
        <translation>PostgreSQL %1.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, Amazon RDS.</source>
        <translation>PostgreSQL %1, Amazon RDS.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, Amazon Aurora.</source>
        <translation>PostgreSQL %1, Amazon Aurora.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, Google Cloud SQL.</source>
        <translation>PostgreSQL %1, Google Cloud SQL.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, Azure Database.</source>
        <translation>PostgreSQL %1, Azure Database.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, Supabase.</source>
        <translation>PostgreSQL %1, Supabase.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, Neon.</source>
        <translation>PostgreSQL %1, Neon.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, a standby: it can be a source, but not a target.</source>
        <translation>PostgreSQL %1, ein Standby: als Quelle geeignet, nicht als Ziel.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, set to read-only: it can be a source, but not a target.</source>
        <translation>PostgreSQL %1, schreibgeschützt: als Quelle geeignet, nicht als Ziel.</translation>
    </message>
    <message>
        <source>%1 is a superuser and may do everything that a migration needs.</source>
        <translation>%1 ist Superuser und darf alles, was eine Migration braucht.</translation>
    </message>
    <message>
        <source>%1 is no superuser, may create databases and roles, and can be used at either end.</source>
        <translation>%1 ist kein Superuser, darf Datenbanken und Rollen anlegen und eignet sich für beide Enden.</translation>
    </message>
    <message>
        <source>%1 is no superuser. It may create databases, but no roles.</source>
        <translation>%1 ist kein Superuser. Darf Datenbanken anlegen, aber keine Rollen.</translation>
    </message>
    <message>
        <source>%1 is no superuser. It may create roles, but no databases.</source>
        <translation>%1 ist kein Superuser. Darf Rollen anlegen, aber keine Datenbanken.</translation>
    </message>
    <message>
        <source>%1 may read everything, but may create neither databases nor roles: good for a source.</source>
        <translation>%1 darf alles lesen, aber weder Datenbanken noch Rollen anlegen: gut für eine Quelle.</translation>
    </message>
    <message>
        <source>%1 may create neither databases nor roles. As a source it needs the right to read every table; as a target an empty database must be there for it.</source>
        <translation>%1 darf weder Datenbanken noch Rollen anlegen. Als Quelle ist das Recht nötig, jede Tabelle zu lesen; als Ziel muss eine leere Datenbank bereitstehen.</translation>
    </message>
    <message>
        <source>The source answers: PostgreSQL %1</source>
        <translation>Die Quelle antwortet: PostgreSQL %1</translation>
    </message>
    <message>
        <source>The source cannot be reached</source>
        <translation>Die Quelle ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The target answers: PostgreSQL %1</source>
        <translation>Das Ziel antwortet: PostgreSQL %1</translation>
    </message>
    <message>
        <source>The target cannot be reached</source>
        <translation>Das Ziel ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Source and target are the same database, “%1”. Choose another target or another name.</source>
        <translation>Quelle und Ziel sind dieselbe Datenbank, „%1“. Wählen Sie ein anderes Ziel oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>The target is not older than the source (%1 to %2)</source>
        <translation>Das Ziel ist nicht älter als die Quelle (%1 nach %2)</translation>
    </message>
    <message>
        <source>The target (PostgreSQL %2) is older than the source (%1)</source>
        <translation>Das Ziel (PostgreSQL %2) ist älter als die Quelle (%1)</translation>
    </message>
    <message>
        <source>PostgreSQL does not promise that this works: definitions that the older version does not know will fail, and each one will be listed. Choose a target of the same or a newer version.</source>
        <translation>PostgreSQL sichert nicht zu, dass das gelingt: Definitionen, die die ältere Version nicht kennt, schlagen fehl, und jede wird aufgeführt. Wählen Sie ein Ziel mit gleicher oder neuerer Version.</translation>
    </message>
    <message>
        <source>The target is a standby server, which cannot be written to. Connect to its primary server instead.</source>
        <translation>Das Ziel ist ein Standby-Server, auf den nicht geschrieben werden kann. Verbinden Sie sich stattdessen mit seinem Primärserver.</translation>
    </message>
    <message>
        <source>The target is set to read-only (default_transaction_read_only). Switch that off first.</source>
        <translation>Das Ziel ist schreibgeschützt (default_transaction_read_only). Schalten Sie das zuerst ab.</translation>
    </message>
    <message>
        <source>%1 jobs need up to %2 connections, the target allows %3 more</source>
        <translation>%1 Jobs brauchen bis zu %2 Verbindungen, das Ziel erlaubt noch %3</translation>
    </message>
    <message>
        <source>%1 jobs need up to %2 connections, but the target allows only %3 more. Choose fewer jobs.</source>
        <translation>%1 Jobs brauchen bis zu %2 Verbindungen, aber das Ziel erlaubt nur noch %3. Wählen Sie weniger Jobs.</translation>
    </message>
    <message>
        <source>No source database is chosen. Choose one on the Source page.</source>
        <translation>Es ist keine Quelldatenbank gewählt. Wählen Sie eine auf der Seite „Quelle“.</translation>
    </message>
    <message numerus="yes">
        <source>The source database “%1” holds %n table(s)</source>
        <translation>
            <numerusform>Die Quelldatenbank „%1“ enthält %n Tabelle</numerusform>
            <numerusform>Die Quelldatenbank „%1“ enthält %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The target database “%1” exists already</source>
        <translation>Die Zieldatenbank „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name, use it if it is empty, or replace it: on the Options page.</source>
        <translation>Wählen Sie auf der Seite „Optionen“ einen anderen Namen, benutzen Sie sie, wenn sie leer ist, oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The target database “%1” does not exist and will be created</source>
        <translation>Die Zieldatenbank „%1“ gibt es nicht; sie wird angelegt</translation>
    </message>
    <message>
        <source>The target database “%1” is to be used, but does not exist. Let the run create it instead.</source>
        <translation>Die Zieldatenbank „%1“ soll benutzt werden, es gibt sie aber nicht. Lassen Sie sie stattdessen vom Lauf anlegen.</translation>
    </message>
    <message>
        <source>The target database “%1” cannot be looked into</source>
        <translation>In die Zieldatenbank „%1“ kann nicht hineingesehen werden</translation>
    </message>
    <message numerus="yes">
        <source>The target database “%1” is not empty: it holds %n object(s)</source>
        <translation>
            <numerusform>Die Zieldatenbank „%1“ ist nicht leer: sie enthält %n Objekt</numerusform>
            <numerusform>Die Zieldatenbank „%1“ ist nicht leer: sie enthält %n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>An import into it would fail or double rows. Choose another name, or replace it.</source>
        <translation>Ein Import dorthin würde fehlschlagen oder Zeilen verdoppeln. Wählen Sie einen anderen Namen, oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>The target database “%1” exists and is empty</source>
        <translation>Die Zieldatenbank „%1“ ist vorhanden und leer</translation>
    </message>
    <message>
        <source>The target database “%1” will be dropped and created anew, as confirmed</source>
        <translation>Die Zieldatenbank „%1“ wird wie bestätigt gelöscht und neu angelegt</translation>
    </message>
    <message>
        <source>The target database “%1” would be replaced</source>
        <translation>Die Zieldatenbank „%1“ würde ersetzt</translation>
    </message>
    <message>
        <source>Everything in it would be lost. Confirm it by typing its name, “%1”, when the run starts.</source>
        <translation>Alles darin ginge verloren. Bestätigen Sie es durch Eingabe ihres Namens, „%1“, wenn der Lauf beginnt.</translation>
    </message>
    <message>
        <source>The target user “%1” may create databases</source>
        <translation>Der Zielbenutzer „%1“ darf Datenbanken anlegen</translation>
    </message>
    <message>
        <source>The target user “%1” may not create databases</source>
        <translation>Der Zielbenutzer „%1“ darf keine Datenbanken anlegen</translation>
    </message>
    <message>
        <source>Have an administrator run ALTER ROLE &quot;%1&quot; CREATEDB, or have an empty database made and use it.</source>
        <translation>Lassen Sie einen Administrator ALTER ROLE &quot;%1&quot; CREATEDB ausführen, oder lassen Sie eine leere Datenbank anlegen und benutzen Sie diese.</translation>
    </message>
    <message>
        <source>The encodings fit (%1 to %2)</source>
        <translation>Die Kodierungen passen zusammen (%1 nach %2)</translation>
    </message>
    <message>
        <source>The encodings differ: %1 on the source, %2 on the target</source>
        <translation>Die Kodierungen unterscheiden sich: %1 auf der Quelle, %2 auf dem Ziel</translation>
    </message>
    <message>
        <source>Rows with characters that %1 does not have will be refused. UTF8 takes every character.</source>
        <translation>Zeilen mit Zeichen, die es in %1 nicht gibt, werden abgelehnt. UTF8 nimmt jedes Zeichen auf.</translation>
    </message>
    <message>
        <source>The source does not say how its text is encoded (SQL_ASCII)</source>
        <translation>Die Quelle sagt nicht, wie ihr Text kodiert ist (SQL_ASCII)</translation>
    </message>
    <message>
        <source>The text is taken as UTF8. Tables with other bytes will be refused by the target and listed.</source>
        <translation>Der Text wird als UTF8 behandelt. Tabellen mit anderen Bytes lehnt das Ziel ab; sie werden aufgeführt.</translation>
    </message>
    <message>
        <source>The source user “%1” may read every table</source>
        <translation>Der Quellbenutzer „%1“ darf jede Tabelle lesen</translation>
    </message>
    <message numerus="yes">
        <source>The source user “%2” may not read %n table(s)</source>
        <translation>
            <numerusform>Der Quellbenutzer „%2“ darf %n Tabelle nicht lesen</numerusform>
            <numerusform>Der Quellbenutzer „%2“ darf %n Tabellen nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump stops at the first table that it may not read. Grant SELECT on them, or sign in as their owner.</source>
        <translation>pg_dump bricht bei der ersten Tabelle ab, die es nicht lesen darf. Erteilen Sie SELECT darauf, oder melden Sie sich als ihr Eigentümer an.</translation>
    </message>
    <message numerus="yes">
        <source>Row security hides rows of %n table(s) from the source user “%2”</source>
        <translation>
            <numerusform>Zeilensicherheit verbirgt Zeilen von %n Tabelle vor dem Quellbenutzer „%2“</numerusform>
            <numerusform>Zeilensicherheit verbirgt Zeilen von %n Tabellen vor dem Quellbenutzer „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump refuses to export a part of a table. Sign in as a superuser or as the tables&apos; owner, or have an administrator run ALTER ROLE &quot;%1&quot; BYPASSRLS.</source>
        <translation>pg_dump weigert sich, nur einen Teil einer Tabelle zu exportieren. Melden Sie sich als Superuser oder als Eigentümer der Tabellen an, oder lassen Sie einen Administrator ALTER ROLE &quot;%1&quot; BYPASSRLS ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>The target offers all %n extension(s) of the source</source>
        <translation>
            <numerusform>Das Ziel bietet die %n Erweiterung der Quelle</numerusform>
            <numerusform>Das Ziel bietet alle %n Erweiterungen der Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target does not offer %n extension(s): %2</source>
        <translation>
            <numerusform>Das Ziel bietet %n Erweiterung nicht: %2</numerusform>
            <numerusform>Das Ziel bietet %n Erweiterungen nicht: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that uses them would be missing. Install them on the target&apos;s server first.</source>
        <translation>Alles, was sie benutzt, würde fehlen. Installieren Sie sie zuerst auf dem Zielserver.</translation>
    </message>
    <message>
        <source>Every role that this database uses is, or will be, on the target</source>
        <translation>Jede Rolle, die diese Datenbank benutzt, ist auf dem Ziel oder wird dort sein</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of this database are missing on the target: %2</source>
        <translation>
            <numerusform>%n Rolle dieser Datenbank fehlt auf dem Ziel: %2</numerusform>
            <numerusform>%n Rollen dieser Datenbank fehlen auf dem Ziel: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Their objects will belong to the target user and their grants will be lost, each one listed as a problem. Take the roles along: on the Options page.</source>
        <translation>Ihre Objekte werden dem Zielbenutzer gehören und ihre Rechte gehen verloren; alles wird als Problem aufgeführt. Nehmen Sie die Rollen mit: auf der Seite „Optionen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) will be created on the target: %2</source>
        <translation>
            <numerusform>%n Rolle wird auf dem Ziel angelegt: %2</numerusform>
            <numerusform>%n Rollen werden auf dem Ziel angelegt: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passwords stay behind: %n of them may sign in and will need a new one: %2</source>
        <translation>
            <numerusform>Passwörter bleiben zurück: %n davon darf sich anmelden und braucht ein neues: %2</numerusform>
            <numerusform>Passwörter bleiben zurück: %n davon dürfen sich anmelden und brauchen ein neues: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target user “%1” may not create the %n role(s) that are to travel</source>
        <translation>
            <numerusform>Der Zielbenutzer „%1“ darf die %n mitzunehmende Rolle nicht anlegen</numerusform>
            <numerusform>Der Zielbenutzer „%1“ darf die %n mitzunehmenden Rollen nicht anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Have an administrator run ALTER ROLE &quot;%1&quot; CREATEROLE, or leave the roles out on the Options page.</source>
        <translation>Lassen Sie einen Administrator ALTER ROLE &quot;%1&quot; CREATEROLE ausführen, oder lassen Sie die Rollen auf der Seite „Optionen“ weg.</translation>
    </message>
    <message>
        <source>The roles of the source could not be read</source>
        <translation>Die Rollen der Quelle konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about roles were left out because they are not what they claim to be</source>
        <translation>
            <numerusform>%n Zeile über Rollen wurde ausgelassen, weil sie nicht ist, was sie vorgibt</numerusform>
            <numerusform>%n Zeilen über Rollen wurden ausgelassen, weil sie nicht sind, was sie vorgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not match the source&apos;s own catalog, as when a role name holds a command. None of them will be run.</source>
        <translation>Sie stimmen nicht mit dem Katalog der Quelle überein, etwa wenn ein Rollenname einen Befehl enthält. Keine davon wird ausgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are on the target already</source>
        <translation>
            <numerusform>%n Rolle ist schon auf dem Ziel</numerusform>
            <numerusform>%n Rollen sind schon auf dem Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay exactly as they are.</source>
        <translation>Sie bleiben genau so, wie sie sind.</translation>
    </message>
    <message>
        <source>pg_dumpall ended with exit code %1 before it had read the roles.</source>
        <translation>pg_dumpall endete mit Exit-Code %1, bevor es die Rollen gelesen hatte.</translation>
    </message>
    <message>
        <source>Client tools %1 will be used</source>
        <translation>Client-Werkzeuge %1 werden benutzt</translation>
    </message>
    <message>
        <source>There are no client tools for this migration</source>
        <translation>Für diese Migration gibt es keine Client-Werkzeuge</translation>
    </message>
    <message>
        <source>The client tools (%1) are newer than the target (%2)</source>
        <translation>Die Client-Werkzeuge (%1) sind neuer als das Ziel (%2)</translation>
    </message>
    <message>
        <source>They may set parameters that the target does not know; such lines are harmless and will be marked so.</source>
        <translation>Sie setzen vielleicht Parameter, die das Ziel nicht kennt; solche Zeilen sind harmlos und werden so gekennzeichnet.</translation>
    </message>
    <message>
        <source>The dump folder cannot be used: %1</source>
        <translation>Der Dump-Ordner ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>Disk space: the archive needs at most %1 MB, %2 MB are free</source>
        <translation>Speicherplatz: das Archiv braucht höchstens %1 MB, %2 MB sind frei</translation>
    </message>
    <message>
        <source>Disk space: the archive may need up to %1 MB, only %2 MB are free in %3</source>
        <translation>Speicherplatz: das Archiv braucht vielleicht bis zu %1 MB, in %3 sind nur %2 MB frei</translation>
    </message>
    <message>
        <source>Compression may make it fit. Make room or choose another dump folder on the Options page.</source>
        <translation>Mit Kompression passt es vielleicht. Schaffen Sie Platz, oder wählen Sie auf der Seite „Optionen“ einen anderen Dump-Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a whole path. Choose a folder with its whole path.</source>
        <translation>„%1“ ist kein vollständiger Pfad. Wählen Sie einen Ordner mit seinem vollständigen Pfad.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist and cannot be made. Choose another one.</source>
        <translation>Der Ordner „%1“ ist nicht vorhanden und kann nicht angelegt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”. Choose another one, or mend its rights.</source>
        <translation>In den Ordner „%1“ kann nichts geschrieben werden. Wählen Sie einen anderen, oder berichtigen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>%1 roles to create, %2 are there already and stay as they are</source>
        <translation>%1 Rollen sind anzulegen, %2 sind schon da und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>The script for %1 could not be written into the dump folder.</source>
        <translation>Das Skript für %1 konnte nicht in den Dump-Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 endete mit Exit-Code %2.</translation>
    </message>
    <message>
        <source>The archive “%1” was written but cannot be read back.</source>
        <translation>Das Archiv „%1“ wurde geschrieben, lässt sich aber nicht lesen.</translation>
    </message>
    <message>
        <source>The import ended, but the target database “%1” could not be asked what has arrived.</source>
        <translation>Der Import ist zu Ende, aber die Zieldatenbank „%1“ konnte nicht gefragt werden, was angekommen ist.</translation>
    </message>
    <message>
        <source>Another run is filling the target database “%1” now. Wait for its end.</source>
        <translation>Ein anderer Lauf füllt gerade die Zieldatenbank „%1“. Warten Sie, bis er zu Ende ist.</translation>
    </message>
    <message>
        <source>The database “%1” is not the one that this run made any more. It was left alone.</source>
        <translation>Die Datenbank „%1“ ist nicht mehr die, die dieser Lauf angelegt hat. Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>pg_restore ignored errors (%1) that it did not list.</source>
        <translation>pg_restore hat Fehler ignoriert (%1), die es nicht aufgeführt hat.</translation>
    </message>
    <message>
        <source>%1 has no planner statistics yet. Run ANALYZE on it.</source>
        <translation>%1 hat noch keine Planerstatistiken. Führen Sie dort ANALYZE aus.</translation>
    </message>
    <message>
        <source>A server could not be asked to end the sessions named %1. They may go on for a while.</source>
        <translation>Ein Server konnte nicht gebeten werden, die Sitzungen namens %1 zu beenden. Sie laufen vielleicht noch eine Weile weiter.</translation>
    </message>
    <message>
        <source>Sample, old server</source>
        <translation>Beispiel, alter Server</translation>
    </message>
    <message>
        <source>Sample, new server</source>
        <translation>Beispiel, neuer Server</translation>
    </message>
    <message>
        <source>Starting two throw-away servers from %1.</source>
        <translation>Zwei temporäre Server werden aus %1 gestartet.</translation>
    </message>
    <message>
        <source>Laying out the sample database.</source>
        <translation>Die Beispieldatenbank wird angelegt.</translation>
    </message>
    <message>
        <source>Building stadiums and seats.</source>
        <translation>Stadien und Plätze werden gebaut.</translation>
    </message>
    <message>
        <source>Founding leagues and teams.</source>
        <translation>Ligen und Mannschaften werden gegründet.</translation>
    </message>
    <message>
        <source>Scheduling events.</source>
        <translation>Veranstaltungen werden angesetzt.</translation>
    </message>
    <message>
        <source>Inviting people.</source>
        <translation>Personen werden eingeladen.</translation>
    </message>
    <message>
        <source>Printing tickets.</source>
        <translation>Eintrittskarten werden gedruckt.</translation>
    </message>
    <message>
        <source>Selling tickets.</source>
        <translation>Eintrittskarten werden verkauft.</translation>
    </message>
    <message>
        <source>Filing documents and large objects.</source>
        <translation>Dokumente und Large Objects werden abgelegt.</translation>
    </message>
    <message>
        <source>Adding keys.</source>
        <translation>Schlüssel werden hinzugefügt.</translation>
    </message>
    <message>
        <source>Building indexes.</source>
        <translation>Indexe werden gebaut.</translation>
    </message>
    <message>
        <source>Adding functions and triggers.</source>
        <translation>Funktionen und Trigger werden hinzugefügt.</translation>
    </message>
    <message>
        <source>Adding views.</source>
        <translation>Sichten werden hinzugefügt.</translation>
    </message>
    <message>
        <source>Granting rights.</source>
        <translation>Rechte werden erteilt.</translation>
    </message>
    <message>
        <source>Collecting statistics.</source>
        <translation>Statistiken werden gesammelt.</translation>
    </message>
    <message>
        <source>No PostgreSQL server was found on this computer. The sample needs the programs initdb and postgres: install PostgreSQL itself, not only its client tools (on Debian and Ubuntu: sudo apt install postgresql), and try again.</source>
        <translation>Auf diesem Rechner wurde kein PostgreSQL-Server gefunden. Das Beispiel braucht die Programme initdb und postgres: Installieren Sie PostgreSQL selbst, nicht nur die Client-Werkzeuge (unter Debian und Ubuntu: sudo apt install postgresql), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder %1 for the sample cannot be written. Free some space or check its rights.</source>
        <translation>In den Ordner %1 für das Beispiel kann nicht geschrieben werden. Schaffen Sie Platz, oder prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The sample database could not be filled. psql says why below.</source>
        <translation>Die Beispieldatenbank konnte nicht gefüllt werden. psql nennt unten den Grund.</translation>
    </message>
    <message>
        <source>The folder %1 for a throw-away server cannot be used: it has to be new or empty, and writable.</source>
        <translation>Der Ordner %1 für einen temporären Server ist nicht benutzbar: Er muss neu oder leer und beschreibbar sein.</translation>
    </message>
    <message>
        <source>The throw-away server runs as the user %2, who may not pass the folder %1. Choose a place that every user may pass, such as /tmp.</source>
        <translation>Der temporäre Server läuft als Benutzer %2, der den Ordner %1 nicht betreten darf. Wählen Sie einen Ort, den jeder Benutzer betreten darf, etwa /tmp.</translation>
    </message>
    <message>
        <source>%1 could not be started. The installation of PostgreSQL may be damaged or made for another system.</source>
        <translation>%1 konnte nicht gestartet werden. Vielleicht ist die Installation von PostgreSQL beschädigt oder für ein anderes System gedacht.</translation>
    </message>
    <message>
        <source>A throw-away server could not be set up. initdb says why below.</source>
        <translation>Ein temporärer Server konnte nicht eingerichtet werden. initdb nennt unten den Grund.</translation>
    </message>
    <message>
        <source>A throw-away server did not start. The last lines of its log are below.</source>
        <translation>Ein temporärer Server ist nicht gestartet. Die letzten Zeilen seines Protokolls stehen unten.</translation>
    </message>
    <message>
        <source>A throw-away server ended by itself. The last lines of its log are below.</source>
        <translation>Ein temporärer Server hat sich selbst beendet. Die letzten Zeilen seines Protokolls stehen unten.</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed; open it from where it is now.</source>
        <translation>Es gibt keine Datei %1. Vielleicht wurde sie verschoben oder umbenannt; öffnen Sie sie von dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>The profile %1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>Das Profil %1 kann nicht gelesen werden. Prüfen Sie, ob es eine Datei ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB, which no profile is. It was left as it is.</source>
        <translation>Die Datei %1 ist größer als 4 MiB; so groß ist kein Profil. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The file %1 is no whole profile. It was left as it is; if you have a copy, open that one.</source>
        <translation>Die Datei %1 ist kein vollständiges Profil. Sie wurde nicht verändert; wenn Sie eine Kopie haben, öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The profile %1 has format version %2; this Trunkline understands versions up to %3. It was left as it is. Update Trunkline to open it.</source>
        <translation>Das Profil %1 hat die Formatversion %2; dieses Trunkline versteht Versionen bis %3. Es wurde nicht verändert. Aktualisieren Sie Trunkline, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The file %1 does not say in which format it is written, or names one that there never was: “%2”. It was left as it is.</source>
        <translation>Die Datei %1 sagt nicht, in welchem Format sie geschrieben ist, oder nennt eines, das es nie gab: „%2“. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The profile %1 holds a password in “%2”. A profile never holds one: take it out with a text editor, and open the profile again. The password is asked for when it is needed, or can be kept in the keychain.</source>
        <translation>Das Profil %1 enthält ein Passwort in „%2“. Ein Profil enthält nie eines: Entfernen Sie es mit einem Texteditor, und öffnen Sie das Profil erneut. Nach dem Passwort wird gefragt, wenn es gebraucht wird, oder es liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The profile could not be written to %1. What was there before is unchanged. Check that the folder may be written and that there is room, or save it somewhere else.</source>
        <translation>Das Profil konnte nicht nach %1 geschrieben werden. Was dort vorher stand, ist unverändert. Prüfen Sie, ob der Ordner beschreibbar ist und genug Platz hat, oder speichern Sie an anderer Stelle.</translation>
    </message>
    <message>
        <source>The file of the saved connections was damaged. It was put aside as %1, and the list begins anew.</source>
        <translation>Die Datei der gespeicherten Verbindungen war beschädigt. Sie wurde als %1 beiseitegelegt, und die Liste beginnt neu.</translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read. Check that you may read the file.</source>
        <translation>Die gespeicherten Verbindungen in %1 können nicht gelesen werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>The saved connections in %1 were written by a newer Trunkline. They were left as they are; update Trunkline to use them.</source>
        <translation>Die gespeicherten Verbindungen in %1 wurden von einem neueren Trunkline geschrieben. Sie wurden nicht verändert; aktualisieren Sie Trunkline, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1. Check that the folder may be written and that there is room.</source>
        <translation>Die gespeicherten Verbindungen konnten nicht nach %1 geschrieben werden. Prüfen Sie, ob der Ordner beschreibbar ist und genug Platz hat.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. The password is kept in memory until Trunkline is closed.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Das Passwort bleibt im Speicher, bis Trunkline geschlossen wird.</translation>
    </message>
    <message>
        <source>The keychain did not hand out the password. Type it, or unlock the keychain and try again.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht herausgegeben. Geben Sie es ein, oder entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The password could not be removed from the keychain. Remove the entry “trunkline” with the keychain’s own program.</source>
        <translation>Das Passwort konnte nicht aus dem Schlüsselbund entfernt werden. Entfernen Sie den Eintrag „trunkline“ mit dem Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be opened. Check that you may write the file and that there is room on the disk.</source>
        <translation>Der Verlauf in %1 kann nicht geöffnet werden. Prüfen Sie, ob die Datei beschreibbar ist und auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Trunkline (version %2; this one understands %3). It was left as it is. Update Trunkline to use it.</source>
        <translation>Der Verlauf in %1 wurde von einem neueren Trunkline geschrieben (Version %2; dieses versteht %3). Er wurde nicht verändert. Aktualisieren Sie Trunkline, um ihn zu benutzen.</translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside as %1, and a new one begins. The logs of earlier runs are still in the folder “logs” beside it.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als %1 beiseitegelegt, und ein neuer beginnt. Die Protokolle früherer Läufe sind noch im Ordner „logs“ daneben.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be read.</source>
        <translation>Der Verlauf in %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The history in %1 could not be written. Check that the disk has room.</source>
        <translation>Der Verlauf in %1 konnte nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>There is no run %1 in the history.</source>
        <translation>Im Verlauf gibt es keinen Lauf %1.</translation>
    </message>
    <message>
        <source>The run %1 is still going on. It can be removed when it has ended.</source>
        <translation>Der Lauf %1 ist noch im Gang. Er kann entfernt werden, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” is missing.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ fehlt darin.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has a value that is not known here.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ hat darin einen hier unbekannten Wert.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be a number from %2 to %3.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ muss darin eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be a text.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ muss darin ein Text sein.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be a whole number.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ muss darin eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be true or false.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ muss darin true oder false sein.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be a list.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ muss darin eine Liste sein.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be an object with members of its own.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ muss darin ein Objekt mit eigenen Elementen sein.</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” holds a character that no text may hold (NUL).</source>
        <translation>Die Datei wurde nicht verändert: „%1“ enthält darin ein Zeichen, das in keinem Text vorkommen darf (NUL).</translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” would hold a password, which is never kept in a file.</source>
        <translation>Die Datei wurde nicht verändert: „%1“ enthielte darin ein Passwort, das nie in einer Datei aufbewahrt wird.</translation>
    </message>
    <message>
        <source>No PostgreSQL client tools were found on this computer. Install them, or add the folder that holds them.</source>
        <translation>Auf diesem Rechner wurden keine PostgreSQL-Client-Werkzeuge gefunden. Installieren Sie sie, oder fügen Sie den Ordner hinzu, in dem sie liegen.</translation>
    </message>
    <message>
        <source>The source runs PostgreSQL %1, and the newest client tools on this computer are version %2. Client tools of version %1 or newer are needed.</source>
        <translation>Auf der Quelle läuft PostgreSQL %1, und die neuesten Client-Werkzeuge auf diesem Rechner haben Version %2. Nötig sind Client-Werkzeuge der Version %1 oder neuer.</translation>
    </message>
    <message>
        <source>The folder %1 holds no usable client tools. Choose another folder.</source>
        <translation>Der Ordner %1 enthält keine brauchbaren Client-Werkzeuge. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is missing in the folder %2.</source>
        <translation>%1 fehlt im Ordner %2.</translation>
    </message>
    <message>
        <source>The programs in %1 only choose one of several installed versions. Add the folder of one version instead.</source>
        <translation>Die Programme in %1 wählen nur eine von mehreren installierten Versionen aus. Fügen Sie stattdessen den Ordner einer Version hinzu.</translation>
    </message>
    <message>
        <source>%1 does not start on this computer. It may be damaged or made for another kind of processor.</source>
        <translation>%1 startet auf diesem Rechner nicht. Vielleicht ist es beschädigt oder für einen anderen Prozessor gebaut.</translation>
    </message>
    <message>
        <source>%1 did not tell its version within five seconds and was ended.</source>
        <translation>%1 hat seine Version nicht innerhalb von fünf Sekunden genannt und wurde beendet.</translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL utility: it does not tell its version as one does.</source>
        <translation>%1 ist kein PostgreSQL-Programm: Es nennt seine Version nicht so wie diese.</translation>
    </message>
    <message>
        <source>%1 crashed when it was asked for its version (signal or exception %2). It may be damaged.</source>
        <translation>%1 ist bei der Frage nach seiner Version abgestürzt (Signal oder Ausnahme %2). Vielleicht ist es beschädigt.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2 when it was asked for its version. A library that it needs may be missing.</source>
        <translation>%1 endete mit Exit-Code %2, als es nach seiner Version gefragt wurde. Vielleicht fehlt eine Bibliothek, die es braucht.</translation>
    </message>
    <message>
        <source>%1 is version %2, but pg_dump in the same folder is version %3. All client tools must be of one version.</source>
        <translation>%1 hat Version %2, aber pg_dump im selben Ordner hat Version %3. Alle Client-Werkzeuge müssen dieselbe Version haben.</translation>
    </message>
    <message>
        <source>Client tools %1, chosen by hand.</source>
        <translation>Client-Werkzeuge %1, von Hand gewählt.</translation>
    </message>
    <message>
        <source>Client tools %1, chosen by hand. They are newer than the target (PostgreSQL %3), which may not understand a few of their settings.</source>
        <translation>Client-Werkzeuge %1, von Hand gewählt. Sie sind neuer als das Ziel (PostgreSQL %3), das einige ihrer Einstellungen vielleicht nicht versteht.</translation>
    </message>
    <message>
        <source>Client tools %1: the same major version as the target.</source>
        <translation>Client-Werkzeuge %1: dieselbe Hauptversion wie das Ziel.</translation>
    </message>
    <message>
        <source>Client tools %1: new enough for the source (PostgreSQL %2), and the target (PostgreSQL %3) understands what they write.</source>
        <translation>Client-Werkzeuge %1: neu genug für die Quelle (PostgreSQL %2), und das Ziel (PostgreSQL %3) versteht, was sie schreiben.</translation>
    </message>
    <message>
        <source>Client tools %1: the nearest that are new enough for the source (PostgreSQL %2). The target (PostgreSQL %3) is older and may not understand a few of their settings.</source>
        <translation>Client-Werkzeuge %1: die nächstliegenden, die neu genug für die Quelle (PostgreSQL %2) sind. Das Ziel (PostgreSQL %3) ist älter und versteht einige ihrer Einstellungen vielleicht nicht.</translation>
    </message>
    <message>
        <source>The file that hands the password to the PostgreSQL utilities could not be written: %1</source>
        <translation>Die Datei, die den PostgreSQL-Programmen das Passwort übergibt, konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The password of %1 holds a line end, which the PostgreSQL utilities cannot be given.</source>
        <translation>Das Passwort von %1 enthält ein Zeilenende, das sich den PostgreSQL-Programmen nicht übergeben lässt.</translation>
    </message>
    <message>
        <source>The list of the archive&apos;s contents could not be understood at: %1</source>
        <translation>Das Inhaltsverzeichnis des Archivs ist nicht verständlich bei: %1</translation>
    </message>
    <message>
        <source>The server refused the password of %1. It may be wrong or expired, or the user does not exist.</source>
        <translation>Der Server hat das Passwort von %1 abgelehnt. Vielleicht ist es falsch oder abgelaufen, oder es gibt den Benutzer nicht.</translation>
    </message>
    <message>
        <source>The server asks for a password, and none is known. Enter it in the connection.</source>
        <translation>Der Server verlangt ein Passwort, und es ist keines bekannt. Geben Sie es in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The server accepts this connection only with encryption. Set the encryption of the connection to require.</source>
        <translation>Der Server nimmt diese Verbindung nur verschlüsselt an. Stellen Sie die Verschlüsselung der Verbindung auf require.</translation>
    </message>
    <message>
        <source>The server does not accept this user, database and address together. Its administrator has to allow them in pg_hba.conf.</source>
        <translation>Der Server lässt Benutzer, Datenbank und Adresse in dieser Kombination nicht zu. Sein Administrator muss sie in pg_hba.conf erlauben.</translation>
    </message>
    <message>
        <source>Encryption is required, but the server offers none.</source>
        <translation>Verschlüsselung ist verlangt, aber der Server bietet keine.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to %1 and not to the host of the connection.</source>
        <translation>Das Zertifikat des Servers ist auf %1 ausgestellt und nicht auf den Host der Verbindung.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates does not exist: %1. Choose it in the connection.</source>
        <translation>Die Datei mit den vertrauenswürdigen Zertifikaten ist nicht vorhanden: %1. Wählen Sie sie in der Verbindung.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts. Choose the certificate of its authority in the connection.</source>
        <translation>Das Zertifikat des Servers stammt von keiner Stelle, der dieser Rechner vertraut. Wählen Sie in der Verbindung das Zertifikat der ausstellenden Stelle.</translation>
    </message>
    <message>
        <source>Nothing answers at this host and port. The server may be stopped, or a firewall is in the way.</source>
        <translation>Unter diesem Host und Port antwortet nichts. Vielleicht ist der Server angehalten, oder eine Firewall ist im Weg.</translation>
    </message>
    <message>
        <source>The server did not answer in time. A firewall may be in the way.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Vielleicht ist eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>The server could not be reached or did not accept the connection.</source>
        <translation>Der Server war nicht erreichbar oder hat die Verbindung nicht angenommen.</translation>
    </message>
    <message>
        <source>The host name %1 is not known.</source>
        <translation>Der Hostname %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>Die Datenbank %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The user %1 may not sign in.</source>
        <translation>Der Benutzer %1 darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The user %1 does not exist on the server.</source>
        <translation>Den Benutzer %1 gibt es auf dem Server nicht.</translation>
    </message>
    <message>
        <source>The server has no free connections. Run with fewer jobs, or end other sessions first.</source>
        <translation>Der Server hat keine freien Verbindungen. Lassen Sie weniger Jobs laufen, oder beenden Sie zuerst andere Sitzungen.</translation>
    </message>
    <message>
        <source>The server does not sign in with the method that the connection requires (%1).</source>
        <translation>Der Server bietet die Art der Anmeldung nicht, die die Verbindung verlangt (%1).</translation>
    </message>
    <message>
        <source>The connection requires channel binding, which works only with encryption. Set the encryption to require.</source>
        <translation>Die Verbindung verlangt Channel-Binding, das nur mit Verschlüsselung möglich ist. Stellen Sie die Verschlüsselung auf require.</translation>
    </message>
    <message>
        <source>The server is read-only: it is a standby, or transactions are set to read-only.</source>
        <translation>Der Server ist schreibgeschützt: Er ist ein Standby, oder Transaktionen dürfen nur lesen.</translation>
    </message>
    <message>
        <source>The client tools are older than the server. Choose newer ones.</source>
        <translation>Die Client-Werkzeuge sind älter als der Server. Wählen Sie neuere.</translation>
    </message>
    <message>
        <source>The program %1 is missing beside the others or is of another version. Install the complete client tools.</source>
        <translation>Das Programm %1 fehlt neben den anderen oder hat eine andere Version. Installieren Sie die vollständigen Client-Werkzeuge.</translation>
    </message>
    <message>
        <source>This psql is older than the utility that wrote the script. Bring the client tools up to date.</source>
        <translation>Dieses psql ist älter als das Programm, das das Skript geschrieben hat. Bringen Sie die Client-Werkzeuge auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The archive has format %1, which this pg_restore is too old for. Use one set of client tools for both.</source>
        <translation>Das Archiv hat das Format %1, für das dieses pg_restore zu alt ist. Verwenden Sie für beides dieselben Client-Werkzeuge.</translation>
    </message>
    <message>
        <source>The file is no archive of pg_dump, or only its beginning is there.</source>
        <translation>Die Datei ist kein Archiv von pg_dump, oder nur ihr Anfang ist vorhanden.</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete. Export it again.</source>
        <translation>Das Archiv ist beschädigt oder unvollständig. Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room or choose another folder for the dump.</source>
        <translation>Der Datenträger dieses Rechners ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Dump-Ordner.</translation>
    </message>
    <message>
        <source>The disk of the target server is full.</source>
        <translation>Der Datenträger des Zielservers ist voll.</translation>
    </message>
    <message>
        <source>The server has no room for so many locks. Raise max_locks_per_transaction there.</source>
        <translation>Der Server hat keinen Platz für so viele Sperren. Erhöhen Sie dort max_locks_per_transaction.</translation>
    </message>
    <message>
        <source>The server closed the connection. It was restarted or has crashed, its disk is full, or the network broke.</source>
        <translation>Der Server hat die Verbindung geschlossen. Er wurde neu gestartet oder ist abgestürzt, sein Datenträger ist voll, oder das Netz ist unterbrochen.</translation>
    </message>
    <message>
        <source>The server ended the session: %1.</source>
        <translation>Der Server hat die Sitzung beendet: %1.</translation>
    </message>
    <message>
        <source>One of the parallel processes ended unexpectedly. The message before this one tells why.</source>
        <translation>Einer der parallelen Prozesse hat unerwartet geendet. Die Meldung davor nennt den Grund.</translation>
    </message>
    <message>
        <source>The session that held the source&apos;s state in place is gone. Start the export again.</source>
        <translation>Die Sitzung, die den Stand der Quelle festhielt, ist weg. Beginnen Sie den Export neu.</translation>
    </message>
    <message>
        <source>The utility was ended from outside.</source>
        <translation>Das Programm wurde von außen beendet.</translation>
    </message>
    <message>
        <source>The target is older and does not know the setting %1. Nothing is lost by that.</source>
        <translation>Das Ziel ist älter und kennt die Einstellung %1 nicht. Dadurch geht nichts verloren.</translation>
    </message>
    <message>
        <source>The %1 %2 is there already, as on every server. Nothing is lost by that.</source>
        <translation>Schon vorhanden, wie auf jedem Server: %1 %2. Dadurch geht nichts verloren.</translation>
    </message>
    <message>
        <source>The comment on the extension %1 was left out because the extension itself could not be created.</source>
        <translation>Der Kommentar zur Erweiterung %1 wurde ausgelassen, weil die Erweiterung selbst nicht angelegt werden konnte.</translation>
    </message>
    <message>
        <source>Tables refer to each other in a circle. A complete migration is not affected.</source>
        <translation>Tabellen verweisen im Kreis aufeinander. Eine vollständige Migration ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The sort order of a database was made with another version of the system&apos;s library. Indexes on text may have to be rebuilt there.</source>
        <translation>Die Sortierfolge einer Datenbank wurde mit einer anderen Version der Systembibliothek gebildet. Indexe auf Text müssen dort vielleicht neu gebaut werden.</translation>
    </message>
    <message>
        <source>The hidden OID column of a table does not exist any more since version 12. Its values are not taken along.</source>
        <translation>Die versteckte OID-Spalte einer Tabelle gibt es seit Version 12 nicht mehr. Ihre Werte werden nicht mitgenommen.</translation>
    </message>
    <message>
        <source>Subscriptions were left out, because only a superuser may read them.</source>
        <translation>Subskriptionen wurden ausgelassen, weil nur ein Superuser sie lesen darf.</translation>
    </message>
    <message>
        <source>A policy of the table %1 would hide rows from this user. Export as a user with BYPASSRLS or as the table&apos;s owner.</source>
        <translation>Eine Policy der Tabelle %1 würde Zeilen vor diesem Benutzer verbergen. Exportieren Sie als Benutzer mit BYPASSRLS oder als Eigentümer der Tabelle.</translation>
    </message>
    <message>
        <source>The target&apos;s user may not create the extension %1. An administrator has to create it.</source>
        <translation>Der Zielbenutzer darf die Erweiterung %1 nicht anlegen. Ein Administrator muss sie anlegen.</translation>
    </message>
    <message>
        <source>The event trigger %1 was not created: only a superuser may do that.</source>
        <translation>Der Ereignistrigger %1 wurde nicht angelegt: Das darf nur ein Superuser.</translation>
    </message>
    <message>
        <source>A subscription was not created: the target&apos;s user may not do that.</source>
        <translation>Eine Subskription wurde nicht angelegt: Der Zielbenutzer darf das nicht.</translation>
    </message>
    <message>
        <source>A publication for all tables was not created: only a superuser may do that.</source>
        <translation>Eine Publikation für alle Tabellen wurde nicht angelegt: Das darf nur ein Superuser.</translation>
    </message>
    <message>
        <source>Default privileges of another role were not set: the target&apos;s user is not a member of it.</source>
        <translation>Vorgabeprivilegien einer anderen Rolle wurden nicht gesetzt: Der Zielbenutzer ist nicht Mitglied dieser Rolle.</translation>
    </message>
    <message>
        <source>The target&apos;s user may not create databases.</source>
        <translation>Der Zielbenutzer darf keine Datenbanken anlegen.</translation>
    </message>
    <message>
        <source>The target&apos;s user may not create or change this role or one of its attributes.</source>
        <translation>Der Zielbenutzer darf diese Rolle oder eines ihrer Attribute nicht anlegen oder ändern.</translation>
    </message>
    <message>
        <source>The target&apos;s user may not set the parameter %1.</source>
        <translation>Der Zielbenutzer darf den Parameter %1 nicht setzen.</translation>
    </message>
    <message>
        <source>The owner could not be set to %1: the target&apos;s user is not a member of that role.</source>
        <translation>%1 konnte nicht als Eigentümer gesetzt werden: Der Zielbenutzer ist nicht Mitglied dieser Rolle.</translation>
    </message>
    <message>
        <source>The target&apos;s user may not use the language %1.</source>
        <translation>Der Zielbenutzer darf die Sprache %1 nicht benutzen.</translation>
    </message>
    <message>
        <source>Permission was denied for the %1 %2.</source>
        <translation>Keine Berechtigung für %1 %2.</translation>
    </message>
    <message>
        <source>This needs the owner of the %1.</source>
        <translation>Berechtigung nur für den Eigentümer: %1.</translation>
    </message>
    <message>
        <source>The extension %1 is not installed on the target server.</source>
        <translation>Die Erweiterung %1 ist auf dem Zielserver nicht installiert.</translation>
    </message>
    <message>
        <source>The target server does not offer the extension %1 in version %2.</source>
        <translation>Der Zielserver bietet die Erweiterung %1 nicht in Version %2.</translation>
    </message>
    <message>
        <source>The target server does not have the library %1.</source>
        <translation>Der Zielserver hat die Bibliothek %1 nicht.</translation>
    </message>
    <message>
        <source>The target server was built without the compression lz4, so the table was not created.</source>
        <translation>Der Zielserver wurde ohne die Kompression lz4 gebaut, daher wurde die Tabelle nicht angelegt.</translation>
    </message>
    <message>
        <source>The tablespace %1 does not exist on the target. What belongs there goes into the default one.</source>
        <translation>Den Tablespace %1 gibt es auf dem Ziel nicht. Was dorthin gehört, kommt in den voreingestellten.</translation>
    </message>
    <message>
        <source>The role %1 does not exist on the target.</source>
        <translation>Die Rolle %1 gibt es auf dem Ziel nicht.</translation>
    </message>
    <message>
        <source>The language %1 is not installed in the target database.</source>
        <translation>Die Sprache %1 ist in der Zieldatenbank nicht installiert.</translation>
    </message>
    <message>
        <source>The target does not know the setting %1.</source>
        <translation>Das Ziel kennt die Einstellung %1 nicht.</translation>
    </message>
    <message>
        <source>The target server does not have the locale %1. Choose another locale for the target database.</source>
        <translation>Der Zielserver hat die Locale %1 nicht. Wählen Sie eine andere Locale für die Zieldatenbank.</translation>
    </message>
    <message>
        <source>The encoding %1 does not go with the locale %2. Choose another locale for the target database.</source>
        <translation>Die Kodierung %1 passt nicht zur Locale %2. Wählen Sie eine andere Locale für die Zieldatenbank.</translation>
    </message>
    <message>
        <source>Other sessions use the database %1. End them first.</source>
        <translation>Andere Sitzungen benutzen die Datenbank %1. Beenden Sie diese zuerst.</translation>
    </message>
    <message>
        <source>It is on the target already: %1.</source>
        <translation>Auf dem Ziel schon vorhanden: %1.</translation>
    </message>
    <message>
        <source>The data holds bytes that are not valid in the encoding %1.</source>
        <translation>Die Daten enthalten Bytes, die in der Kodierung %1 ungültig sind.</translation>
    </message>
    <message>
        <source>The data holds characters that the encoding %1 does not have.</source>
        <translation>Die Daten enthalten Zeichen, die es in der Kodierung %1 nicht gibt.</translation>
    </message>
    <message>
        <source>The unique index %1 could not be built: the data holds duplicates.</source>
        <translation>Der Unique Index %1 konnte nicht gebaut werden: Die Daten enthalten Duplikate.</translation>
    </message>
    <message>
        <source>The foreign key %1 does not hold: rows refer to others that are not there.</source>
        <translation>Der Fremdschlüssel %1 ist nicht erfüllt: Zeilen verweisen auf andere, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The condition %1 does not hold for the data.</source>
        <translation>Die Daten erfüllen die Bedingung %1 nicht.</translation>
    </message>
    <message>
        <source>Rows with the same key are in the table already (%1). It may have been loaded twice.</source>
        <translation>Zeilen mit demselben Schlüssel sind schon in der Tabelle (%1). Vielleicht wurde sie zweimal geladen.</translation>
    </message>
    <message>
        <source>The server broke off the statement: %1.</source>
        <translation>Der Server hat die Anweisung abgebrochen: %1.</translation>
    </message>
    <message>
        <source>The rows of the table %1 could not be loaded.</source>
        <translation>Die Zeilen der Tabelle %1 konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>The server does not understand the statement at %1. It may be older than what was exported.</source>
        <translation>Der Server versteht die Anweisung bei %1 nicht. Vielleicht ist er älter als das, was exportiert wurde.</translation>
    </message>
    <message>
        <source>The %1 %2 is not there. It may be a consequence of an earlier problem, or of a name without its schema.</source>
        <translation>Nicht vorhanden: %1 %2. Das kann die Folge eines früheren Problems sein, oder eines Namens ohne sein Schema.</translation>
    </message>
    <message>
        <source>The utility reported an error. Its own words are below.</source>
        <translation>Das Programm hat einen Fehler gemeldet. Sein Wortlaut steht unten.</translation>
    </message>
    <message>
        <source>The utility gave a warning. Its own words are below.</source>
        <translation>Das Programm hat eine Warnung ausgegeben. Ihr Wortlaut steht unten.</translation>
    </message>
    <message>
        <source>The user name or the password in this URI holds a character such as @ or /, which must be written as %40 or %2F. Write it so, or type the password into its own field.</source>
        <translation>Der Benutzername oder das Passwort in diesem URI enthält ein Zeichen wie @ oder /, das als %40 oder %2F geschrieben werden muss. Schreiben Sie es so, oder geben Sie das Passwort in sein eigenes Feld ein.</translation>
    </message>
    <message>
        <source>The server lets user %3 in only from an account of the same name on its own computer. Run Trunkline under that account, or give localhost as the host and a password.</source>
        <translation>Der Server lässt den Benutzer %3 nur von einem gleichnamigen Konto auf seinem eigenen Rechner zu. Starten Sie Trunkline unter diesem Konto, oder geben Sie localhost als Host und ein Passwort an.</translation>
    </message>
    <message>
        <source>The server keeps the role name %1 for itself.</source>
        <translation>Der Server behält den Rollennamen %1 sich selbst vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) about roles will stay behind</source>
        <translation>
            <numerusform>%n Angabe zu Rollen bleibt zurück</numerusform>
            <numerusform>%n Angaben zu Rollen bleiben zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Attributes that the target user may not set, and what lies outside of this migration. The list names each one.</source>
        <translation>Attribute, die der Zielbenutzer nicht setzen darf, und was außerhalb dieser Migration liegt. Die Liste nennt jede.</translation>
    </message>
    <message>
        <source>Owners and grants</source>
        <translation>Eigentümer und Rechte</translation>
    </message>
    <message>
        <source>Database properties</source>
        <translation>Datenbankeigenschaften</translation>
    </message>
    <message>
        <source>The statements of the archive could not be told apart. Here it went wrong: %1</source>
        <translation>Die Anweisungen des Archivs konnten nicht voneinander getrennt werden. An dieser Stelle ging es nicht weiter: %1</translation>
    </message>
    <message>
        <source>The archive is in the encoding %1, in which its statements cannot be read here. Keep owners, grants and objects as they are, or make the archive in UTF8.</source>
        <translation>Das Archiv hat die Kodierung %1, in der seine Anweisungen hier nicht lesbar sind. Lassen Sie Eigentümer, Rechte und Objekte, wie sie sind, oder erstellen Sie das Archiv in UTF8.</translation>
    </message>
    <message>
        <source>The list of what is imported could not be written to %1.</source>
        <translation>Die Liste dessen, was importiert wird, konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>The owner of %1 could not be set.</source>
        <translation>Der Eigentümer konnte nicht gesetzt werden: %1.</translation>
    </message>
    <message>
        <source>The grants on %1 could not be set.</source>
        <translation>Die Rechte konnten nicht gesetzt werden: %1.</translation>
    </message>
    <message>
        <source>The %1 could not be set.</source>
        <translation>Konnte nicht gesetzt werden: %1.</translation>
    </message>
    <message>
        <source>An object could not be moved to its tablespace: %1</source>
        <translation>Ein Objekt konnte nicht in seinen Tablespace verschoben werden: %1</translation>
    </message>
    <message>
        <source>A statement for %1 in the archive was not understood and was not sent.</source>
        <translation>Eine Anweisung im Archiv wurde nicht verstanden und nicht gesendet. Sie betrifft: %1.</translation>
    </message>
    <message>
        <source>The target&apos;s user could not become a member of the role %1, and so cannot give it anything.</source>
        <translation>Der Zielbenutzer konnte nicht Mitglied der Rolle %1 werden und kann ihr daher nichts geben.</translation>
    </message>
    <message>
        <source>The user %2 was made a member of the role %1 for the time of the step, and that could not be taken back.</source>
        <translation>Der Benutzer %2 wurde für die Dauer des Schritts Mitglied der Rolle %1, und das ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The role %1 was allowed to create in %2 for the time of the step, and that could not be taken back.</source>
        <translation>Die Rolle %1 durfte für die Dauer des Schritts in %2 etwas anlegen, und das ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The server does not offer the locale %1 for this database. Choose another one, or have it installed on the server&apos;s computer.</source>
        <translation>Der Server bietet die Locale %1 für diese Datenbank nicht. Wählen Sie eine andere, oder lassen Sie sie auf dem Rechner des Servers installieren.</translation>
    </message>
    <message>
        <source>The export goes to %1</source>
        <translation>Der Export geht nach %1</translation>
    </message>
    <message>
        <source>No folder is chosen for the export. Choose one on the Options page.</source>
        <translation>Für den Export ist kein Ordner gewählt. Wählen Sie einen auf der Seite „Optionen“.</translation>
    </message>
    <message>
        <source>There are files in the folder for the export already: %1. Choose a new or an empty one.</source>
        <translation>Im Ordner für den Export sind schon Dateien: %1. Wählen Sie einen neuen oder einen leeren.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The archive can be read: database “%1” of PostgreSQL %2, exported by pg_dump %3</source>
        <translation>Das Archiv ist lesbar: Datenbank „%1“ von PostgreSQL %2, exportiert von pg_dump %3</translation>
    </message>
    <message>
        <source>The archive cannot be used: %1</source>
        <translation>Das Archiv ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”. Choose the folder of an export, or an archive of pg_dump.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“. Wählen Sie den Ordner eines Exports oder ein Archiv von pg_dump.</translation>
    </message>
    <message>
        <source>“%1” is a dump as plain SQL, not an archive: pg_restore cannot read it, and nothing can be chosen from it. Make an archive with pg_dump -Fc, or run it with psql yourself.</source>
        <translation>„%1“ ist ein Dump als reines SQL, kein Archiv: pg_restore kann ihn nicht lesen, und nichts lässt sich daraus auswählen. Erstellen Sie ein Archiv mit pg_dump -Fc, oder führen Sie ihn selbst mit psql aus.</translation>
    </message>
    <message>
        <source>“%1” is neither the folder of an export nor an archive of pg_dump.</source>
        <translation>„%1“ ist weder der Ordner eines Exports noch ein Archiv von pg_dump.</translation>
    </message>
    <message>
        <source>The archive %1 is not the one that was exported: its SHA-256 is another than its manifest says. Fetch it again from where it was made.</source>
        <translation>Das Archiv %1 ist nicht das exportierte: Seine SHA-256 ist eine andere, als sein Manifest sagt. Holen Sie es noch einmal von dort, wo es erstellt wurde.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Es gibt kein %1.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be used. The archive beside it can be imported by itself.</source>
        <translation>%1 ist beschädigt und nicht benutzbar. Das Archiv daneben lässt sich allein importieren.</translation>
    </message>
    <message>
        <source>The manifest has format %1, which this version of Trunkline does not know.</source>
        <translation>Das Manifest hat das Format %1, das diese Version von Trunkline nicht kennt.</translation>
    </message>
    <message>
        <source>%1 is named by the manifest, but is not there.</source>
        <translation>%1 steht im Manifest, ist aber nicht da.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, but the manifest says %3: it was not copied whole.</source>
        <translation>%1 hat %2 Bytes, aber das Manifest sagt %3: Die Datei wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>This statement was refused by the target: %1</source>
        <translation>Diese Anweisung hat das Ziel abgelehnt: %1</translation>
    </message>
    <message>
        <source>The objects of the source database could not be read</source>
        <translation>Die Objekte der Quelldatenbank konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) cannot be understood</source>
        <translation>
            <numerusform>%n Muster ist nicht verständlich</numerusform>
            <numerusform>%n Muster sind nicht verständlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) match nothing</source>
        <translation>
            <numerusform>%n Muster passt auf nichts</numerusform>
            <numerusform>%n Muster passen auf nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of that name is in the source database now. A name without its schema is looked for in the search path only, as pg_dump does it: write schema.name.</source>
        <translation>In der Quelldatenbank gibt es zurzeit nichts dieses Namens. Ein Name ohne Schema wird wie bei pg_dump nur im Suchpfad gesucht: Schreiben Sie schema.name.</translation>
    </message>
    <message>
        <source>Nothing of the source database would travel. Choose something on the Objects page.</source>
        <translation>Nichts aus der Quelldatenbank würde mitreisen. Wählen Sie etwas auf der Seite „Objekte“.</translation>
    </message>
    <message>
        <source>%1 of %2 tables travel, as chosen</source>
        <translation>%1 von %2 Tabellen reisen mit, wie gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) to leave an object out have no effect: it is not in the source database any more, or a part of a table that needs nothing outside of it</source>
        <translation>
            <numerusform>%n Auslassung hat keine Wirkung: Das Objekt ist nicht mehr in der Quelldatenbank oder Teil einer Tabelle, der nichts außerhalb von ihr braucht</numerusform>
            <numerusform>%n Auslassungen haben keine Wirkung: Das Objekt ist nicht mehr in der Quelldatenbank oder Teil einer Tabelle, der nichts außerhalb von ihr braucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that travel need what is left out or comes without its rows: %2</source>
        <translation>
            <numerusform>%n Objekt, das mitreist, braucht etwas, das ausgelassen ist oder ohne seine Zeilen kommt: %2</numerusform>
            <numerusform>%n Objekte, die mitreisen, brauchen etwas, das ausgelassen ist oder ohne seine Zeilen kommt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>They will fail and be listed. On the Objects page, leave them out too or take along what they need.</source>
        <translation>Sie werden fehlschlagen und aufgeführt. Lassen Sie sie auf der Seite „Objekte“ auch aus, oder nehmen Sie mit, was sie brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n large object(s) stay behind</source>
        <translation>
            <numerusform>%n Large Object bleibt zurück</numerusform>
            <numerusform>%n Large Objects bleiben zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) that travel have columns that may point to them</source>
        <translation>
            <numerusform>%n Tabelle, die mitreist, hat Spalten, die vielleicht darauf verweisen</numerusform>
            <numerusform>%n Tabellen, die mitreisen, haben Spalten, die vielleicht darauf verweisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cannot arrive: they need what only a superuser may create, and “%2” is none</source>
        <translation>
            <numerusform>%n Tabelle kann nicht ankommen: Sie braucht, was nur ein Superuser anlegen darf, und „%2“ ist keiner</numerusform>
            <numerusform>%n Tabellen können nicht ankommen: Sie brauchen, was nur ein Superuser anlegen darf, und „%2“ ist keiner</numerusform>
        </translation>
    </message>
    <message>
        <source>They and what needs them would be left behind, with their rows. Ask the provider to create what they need in a database, and use that one; or go on without them.</source>
        <translation>Sie würden mit ihren Zeilen zurückgelassen, ebenso alles, was von ihnen abhängt. Bitten Sie den Anbieter, das Nötige in einer Datenbank anzulegen, und benutzen Sie diese; oder fahren Sie ohne sie fort.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) stay behind: “%2” is no superuser on the target and may not create them</source>
        <translation>
            <numerusform>%n Objekt bleibt zurück: „%2“ ist auf dem Ziel kein Superuser und darf es nicht anlegen</numerusform>
            <numerusform>%n Objekte bleiben zurück: „%2“ ist auf dem Ziel kein Superuser und darf sie nicht anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left out from the start, so that the import does not fail on them. Someone who is a superuser there can make them afterwards.</source>
        <translation>Sie werden von vornherein ausgelassen, damit der Import nicht daran scheitert. Wer dort Superuser ist, kann sie danach anlegen.</translation>
    </message>
    <message>
        <source>The rules for managed targets apply: “%1” is no superuser</source>
        <translation>Die Regeln für verwaltete Ziele gelten: „%1“ ist kein Superuser</translation>
    </message>
    <message numerus="yes">
        <source>Objects of %n owner(s) become those of “%2”, who may not give objects to them</source>
        <translation>
            <numerusform>Objekte von %n Eigentümer gehen an den Benutzer „%2“ über, der ihm keine Objekte geben darf</numerusform>
            <numerusform>Objekte von %n Eigentümern gehen an den Benutzer „%2“ über, der ihnen keine Objekte geben darf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tablespace(s) are not on the target: %2</source>
        <translation>
            <numerusform>%n Tablespace ist nicht auf dem Ziel: %2</numerusform>
            <numerusform>%n Tablespaces sind nicht auf dem Ziel: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies in them lands in the database&apos;s own tablespace, with an error for each. On the Options page, put everything there or name others.</source>
        <translation>Was darin liegt, landet im eigenen Tablespace der Datenbank, jeweils mit einem Fehler. Legen Sie auf der Seite „Optionen“ alles dorthin, oder nennen Sie andere.</translation>
    </message>
    <message>
        <source>The target does not offer the locale “%1”</source>
        <translation>Das Ziel bietet die Locale „%1“ nicht</translation>
    </message>
    <message>
        <source>It was tried there. Choose another one on the Options page, or have it installed on the target&apos;s computer.</source>
        <translation>Sie wurde dort ausprobiert. Wählen Sie auf der Seite „Optionen“ eine andere, oder lassen Sie sie auf dem Rechner des Ziels installieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that are to own or use objects are not on the target: %2</source>
        <translation>
            <numerusform>%n Rolle, die Objekte besitzen oder benutzen soll, ist nicht auf dem Ziel: %2</numerusform>
            <numerusform>%n Rollen, die Objekte besitzen oder benutzen sollen, sind nicht auf dem Ziel: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Create them, take them along, or choose others on the Options page.</source>
        <translation>Legen Sie sie an, nehmen Sie sie mit, oder wählen Sie auf der Seite „Optionen“ andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the database stay behind: “%2” may not set them, or their role is not there</source>
        <translation>
            <numerusform>%n Einstellung der Datenbank bleibt zurück: „%2“ darf sie nicht setzen, oder ihre Rolle ist nicht da</numerusform>
            <numerusform>%n Einstellungen der Datenbank bleiben zurück: „%2“ darf sie nicht setzen, oder ihre Rolle ist nicht da</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone who may can set them afterwards.</source>
        <translation>Wer es darf, kann sie danach setzen.</translation>
    </message>
    <message>
        <source>A pattern is empty. Take it away, or name a schema or table.</source>
        <translation>Ein Muster ist leer. Entfernen Sie es, oder nennen Sie ein Schema oder eine Tabelle.</translation>
    </message>
    <message>
        <source>The pattern “%1” has too many dots. A schema is one name, a table schema.table; a dot in a name goes in double quotes.</source>
        <translation>Das Muster „%1“ hat zu viele Punkte. Ein Schema ist ein einzelner Name, eine Tabelle schema.table; ein Punkt im Namen gehört in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>The pattern “%1” is not valid: %2</source>
        <translation>Das Muster „%1“ ist ungültig: %2</translation>
    </message>
    <message>
        <source>The pattern “%1” has a form that is not supported: a backslash outside of double quotes, or ***. Write the name in double quotes instead.</source>
        <translation>Das Muster „%1“ hat eine Form, die nicht unterstützt wird: ein Backslash außerhalb doppelter Anführungszeichen, oder ***. Schreiben Sie den Namen stattdessen in doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>What differs is altered, as chosen, where the target user may do so.</source>
        <translation>Was abweicht, wird wie gewählt geändert, soweit der Zielbenutzer es darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are on the target already and differ from those of the source</source>
        <translation>
            <numerusform>%n Rolle ist schon auf dem Ziel und weicht von der auf der Quelle ab</numerusform>
            <numerusform>%n Rollen sind schon auf dem Ziel und weichen von denen auf der Quelle ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that are on the target already have settings, comments or memberships on the source, which are not taken along</source>
        <translation>
            <numerusform>%n Rolle, die schon auf dem Ziel ist, hat auf der Quelle Einstellungen, Kommentare oder Mitgliedschaften, die nicht mitgenommen werden</numerusform>
            <numerusform>%n Rollen, die schon auf dem Ziel sind, haben auf der Quelle Einstellungen, Kommentare oder Mitgliedschaften, die nicht mitgenommen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are on the target. Altering roles that exist can be chosen on the Options page.</source>
        <translation>Sie bleiben auf dem Ziel, wie sie sind. Auf der Seite „Optionen“ lässt sich wählen, dass vorhandene Rollen geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of this database may sign in on the source, but not on the target: %2</source>
        <translation>
            <numerusform>%n Rolle dieser Datenbank darf sich auf der Quelle anmelden, aber nicht auf dem Ziel: %2</numerusform>
            <numerusform>%n Rollen dieser Datenbank dürfen sich auf der Quelle anmelden, aber nicht auf dem Ziel: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose on the Options page that roles that exist are altered, or have an administrator of the target run ALTER ROLE … LOGIN for them.</source>
        <translation>Wählen Sie auf der Seite „Optionen“, dass vorhandene Rollen geändert werden, oder lassen Sie einen Administrator des Ziels ALTER ROLE … LOGIN für sie ausführen.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of the target will be altered, as chosen</source>
        <translation>
            <numerusform>%n Rolle des Ziels wird wie gewählt geändert</numerusform>
            <numerusform>%n Rollen des Ziels werden wie gewählt geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>They get what the source says of them. SUPERUSER is neither given nor taken away, and what only the target has stays.</source>
        <translation>Sie bekommen, was die Quelle über sie sagt. SUPERUSER wird weder gegeben noch genommen, und was nur das Ziel hat, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are not created; roles of the target take their places: %2</source>
        <translation>
            <numerusform>%n Rolle wird nicht angelegt; eine Rolle des Ziels tritt an ihre Stelle: %2</numerusform>
            <numerusform>%n Rollen werden nicht angelegt; Rollen des Ziels treten an ihre Stelle: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords of up to %n role(s) travel: %2</source>
        <translation>
            <numerusform>Das Passwort von höchstens %n Rolle reist mit: %2</numerusform>
            <numerusform>Die Passwörter von bis zu %n Rollen reisen mit: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only passwords that the source keeps as SCRAM-SHA-256 do. Those kept as MD5 stay behind; the log names such roles, and they can be given a new password after the run.</source>
        <translation>Das gilt nur für Passwörter, die die Quelle als SCRAM-SHA-256 speichert. Als MD5 gespeicherte bleiben zurück; das Protokoll nennt solche Rollen, und nach dem Lauf können sie ein neues Passwort bekommen.</translation>
    </message>
    <message>
        <source>Passwords are to travel, but the source user “%1” may not read them</source>
        <translation>Passwörter sollen mitreisen, aber der Quellbenutzer „%1“ darf sie nicht lesen</translation>
    </message>
    <message>
        <source>Passwords are to travel, but the target user “%1” may not set them</source>
        <translation>Passwörter sollen mitreisen, aber der Zielbenutzer „%1“ darf sie nicht setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) will need a new password. Sign in to the source as a superuser and to the target as a user with CREATEROLE, or set the passwords after the run.</source>
        <translation>
            <numerusform>%n Rolle braucht ein neues Passwort. Melden Sie sich an der Quelle als Superuser und am Ziel als Benutzer mit CREATEROLE an, oder setzen Sie das Passwort nach dem Lauf.</numerusform>
            <numerusform>%n Rollen brauchen ein neues Passwort. Melden Sie sich an der Quelle als Superuser und am Ziel als Benutzer mit CREATEROLE an, oder setzen Sie die Passwörter nach dem Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is empty. Type one.</source>
        <translation>Das Passwort ist leer. Geben Sie eines ein.</translation>
    </message>
    <message>
        <source>The password could not be encrypted on this computer (%1), so it was not sent.</source>
        <translation>Das Passwort konnte auf diesem Rechner nicht verschlüsselt werden (%1), daher wurde es nicht gesendet.</translation>
    </message>
    <message>
        <source>What the source keeps as the password of “%1” is no SCRAM verifier. Set a new one.</source>
        <translation>Was die Quelle als Passwort von „%1“ speichert, ist kein SCRAM-Verifier. Setzen Sie ein neues.</translation>
    </message>
    <message>
        <source>The password of the role “%1” could not be taken along. Set a new one.</source>
        <translation>Das Passwort der Rolle „%1“ konnte nicht mitgenommen werden. Setzen Sie ein neues.</translation>
    </message>
    <message>
        <source>Passwords could not be taken along. Roles that may sign in need new ones.</source>
        <translation>Passwörter konnten nicht mitgenommen werden. Rollen, die sich anmelden dürfen, brauchen neue.</translation>
    </message>
    <message>
        <source>No roles can be taken along: %1 holds none</source>
        <translation>Es können keine Rollen mitgenommen werden: %1 enthält keine</translation>
    </message>
    <message>
        <source>An archive of pg_dump never does, and an export holds roles only where they were to travel. Make the roles on the target yourself, or map the owners to others.</source>
        <translation>Ein Archiv von pg_dump enthält nie welche, und ein Export nur dann, wenn sie mitreisen sollten. Legen Sie die Rollen am Ziel selbst an, oder ordnen Sie die Eigentümer anderen zu.</translation>
    </message>
    <message>
        <source>Make the source read-only</source>
        <translation>Die Quelle nur lesbar machen</translation>
    </message>
    <message>
        <source>objects are missing</source>
        <translation>Objekte fehlen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1 could not be made</source>
        <translation>Die Prüfung %1 konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>left out by choice</source>
        <translation>durch Auswahl weggelassen</translation>
    </message>
    <message>
        <source>only the structure was chosen</source>
        <translation>nur die Struktur wurde gewählt</translation>
    </message>
    <message>
        <source>publications are left out</source>
        <translation>Publikationen werden weggelassen</translation>
    </message>
    <message>
        <source>subscriptions are left out</source>
        <translation>Subskriptionen werden weggelassen</translation>
    </message>
    <message>
        <source>comments are left out</source>
        <translation>Kommentare werden weggelassen</translation>
    </message>
    <message>
        <source>security labels are left out</source>
        <translation>Security-Labels werden weggelassen</translation>
    </message>
    <message>
        <source>grants are left out</source>
        <translation>Rechte werden weggelassen</translation>
    </message>
    <message>
        <source>large objects are left out</source>
        <translation>Large Objects werden weggelassen</translation>
    </message>
    <message>
        <source>the target does not have it</source>
        <translation>das Ziel hat es nicht</translation>
    </message>
    <message>
        <source>the import ended before it</source>
        <translation>der Import endete vorher</translation>
    </message>
    <message>
        <source>the step that was to set it ended early</source>
        <translation>der Schritt, der es setzen sollte, endete vorzeitig</translation>
    </message>
    <message>
        <source>The database “%1” takes no writes until the run ends; sessions that are open are ended and may sign in again</source>
        <translation>Die Datenbank „%1“ nimmt bis zum Ende des Laufs nichts an; offene Sitzungen werden beendet und dürfen sich wieder anmelden</translation>
    </message>
    <message>
        <source>The source database “%1” could not be made read-only</source>
        <translation>Die Quelldatenbank „%1“ konnte nicht nur lesbar gemacht werden</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of other users could not be ended and may still write to the source. What they write from now on does not travel.</source>
        <translation>
            <numerusform>%n Sitzung eines anderen Benutzers konnte nicht beendet werden und darf weiter in die Quelle schreiben. Was sie von jetzt an schreibt, reist nicht mit.</numerusform>
            <numerusform>%n Sitzungen anderer Benutzer konnten nicht beendet werden und dürfen weiter in die Quelle schreiben. Was sie von jetzt an schreiben, reist nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source database “%1” is still read-only, since it could not be reached at the end. To give it back: SET default_transaction_read_only TO off; %2</source>
        <translation>Die Quelldatenbank „%1“ ist noch nur lesbar, da sie am Ende nicht zu erreichen war. Um das aufzuheben: SET default_transaction_read_only TO off; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the archive did not arrive, and no error says why: %2</source>
        <translation>
            <numerusform>%n Objekt des Archivs ist nicht angekommen, und kein Fehler sagt, warum: %2</numerusform>
            <numerusform>%n Objekte des Archivs sind nicht angekommen, und kein Fehler sagt, warum: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Use %n job(s)</source>
        <translation>
            <numerusform>%n Job verwenden</numerusform>
            <numerusform>%n Jobs verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Migrate roles</source>
        <translation>Rollen migrieren</translation>
    </message>
    <message>
        <source>Leave roles out</source>
        <translation>Rollen weglassen</translation>
    </message>
    <message>
        <source>Map %1 to %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Give everything to %1</source>
        <translation>Alles %1 geben</translation>
    </message>
    <message>
        <source>Give everything to the target user</source>
        <translation>Alles dem Zielbenutzer geben</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n object(s) out</source>
        <translation>
            <numerusform>%n Objekt weglassen</numerusform>
            <numerusform>%n Objekte weglassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave the rows of %n table(s) out</source>
        <translation>
            <numerusform>Zeilen von %n Tabelle weglassen</numerusform>
            <numerusform>Zeilen von %n Tabellen weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave comments out</source>
        <translation>Kommentare weglassen</translation>
    </message>
    <message>
        <source>Leave publications out</source>
        <translation>Publikationen weglassen</translation>
    </message>
    <message>
        <source>Leave subscriptions out</source>
        <translation>Subskriptionen weglassen</translation>
    </message>
    <message>
        <source>Leave security labels out</source>
        <translation>Security-Labels weglassen</translation>
    </message>
    <message>
        <source>Leave database settings out</source>
        <translation>Datenbankeinstellungen weglassen</translation>
    </message>
    <message>
        <source>Leave settings of roles out</source>
        <translation>Einstellungen von Rollen weglassen</translation>
    </message>
    <message>
        <source>Leave database properties out</source>
        <translation>Datenbankeigenschaften weglassen</translation>
    </message>
    <message>
        <source>Use the default tablespace</source>
        <translation>Den Standard-Tablespace verwenden</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>Die Datenbank anlegen</translation>
    </message>
    <message>
        <source>Use the existing database</source>
        <translation>Die vorhandene Datenbank verwenden</translation>
    </message>
    <message>
        <source>Replace the database</source>
        <translation>Die Datenbank ersetzen</translation>
    </message>
    <message>
        <source>Name it %1</source>
        <translation>%1 nennen</translation>
    </message>
    <message>
        <source>Use the locale %1</source>
        <translation>Die Locale %1 verwenden</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Quelle zeigen</translation>
    </message>
    <message>
        <source>Show target</source>
        <translation>Ziel zeigen</translation>
    </message>
    <message>
        <source>Show objects</source>
        <translation>Objekte zeigen</translation>
    </message>
    <message>
        <source>Show options</source>
        <translation>Optionen zeigen</translation>
    </message>
    <message>
        <source>Nobody else is connected to the source database</source>
        <translation>Niemand sonst ist mit der Quelldatenbank verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n other session(s) are connected to the source database, and none is writing now</source>
        <translation>
            <numerusform>%n andere Sitzung ist mit der Quelldatenbank verbunden und schreibt gerade nicht</numerusform>
            <numerusform>%n andere Sitzungen sind mit der Quelldatenbank verbunden, und keine schreibt gerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are writing to the source database now, of %2 that are connected</source>
        <translation>
            <numerusform>%n Sitzung schreibt gerade in die Quelldatenbank, von %2 verbundenen</numerusform>
            <numerusform>%n Sitzungen schreiben gerade in die Quelldatenbank, von %2 verbundenen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written once the export has begun does not travel. Stop the applications before you start, or have the source made read-only while the run is on.</source>
        <translation>Was nach dem Beginn des Exports geschrieben wird, reist nicht mit. Halten Sie vor dem Start die Anwendungen an, oder lassen Sie die Quelle während des Laufs nur lesbar machen.</translation>
    </message>
    <message numerus="yes">
        <source>The source will take no writes while the run is on; %n session(s) will be ended</source>
        <translation>
            <numerusform>Die Quelle nimmt während des Laufs nichts an; %n Sitzung wird beendet</numerusform>
            <numerusform>Die Quelle nimmt während des Laufs nichts an; %n Sitzungen werden beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who sign in again can read. It is undone when the run ends, however it ends.</source>
        <translation>Wer sich wieder anmeldet, kann lesen. Am Ende des Laufs wird es aufgehoben, wie er auch endet.</translation>
    </message>
    <message>
        <source>The source user “%1” may make the source read-only</source>
        <translation>Der Quellbenutzer „%1“ darf die Quelle nur lesbar machen</translation>
    </message>
    <message>
        <source>The source user “%1” may not make “%2” read-only</source>
        <translation>Der Quellbenutzer „%1“ darf „%2“ nicht nur lesbar machen</translation>
    </message>
    <message>
        <source>Only the database&apos;s owner and a superuser may. Sign in as one of them, or switch it off on the Options page.</source>
        <translation>Das dürfen nur der Eigentümer der Datenbank und ein Superuser. Melden Sie sich als einer von ihnen an, oder schalten Sie es auf der Seite Optionen aus.</translation>
    </message>
    <message>
        <source>The source database “%1” is set to read-only</source>
        <translation>Die Quelldatenbank „%1“ ist auf nur lesbar gesetzt</translation>
    </message>
    <message>
        <source>default_transaction_read_only is on for it. With the database settings the target would be read-only too.</source>
        <translation>default_transaction_read_only ist für sie eingeschaltet. Mit den Datenbankeinstellungen wäre auch das Ziel nur lesbar.</translation>
    </message>
    <message>
        <source>The migration will take about %{duration:1} to %{duration:2} (%{bytes:3} of tables)</source>
        <translation>Die Migration dauert etwa %{duration:1} bis %{duration:2} (%{bytes:3} Tabellen)</translation>
    </message>
    <message>
        <source>With %{bytes:3} of tables this will take about %{duration:1} to %{duration:2}; a dump and a restore suit databases of less than 100 GB</source>
        <translation>Mit %{bytes:3} Tabellen dauert das etwa %{duration:1} bis %{duration:2}; Dump und Restore passen für Datenbanken unter 100 GB</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of the import suit both servers and this computer</source>
        <translation>
            <numerusform>%n Job des Imports passt zu beiden Servern und diesem Computer</numerusform>
            <numerusform>%n Jobs des Imports passen zu beiden Servern und diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>The import is set to %2 jobs; more than %1 will hardly make it faster</source>
        <translation>Der Import ist auf %2 Jobs gestellt; mehr als %1 machen ihn kaum schneller</translation>
    </message>
    <message>
        <source>The import is set to %2 jobs; %1 would make it faster</source>
        <translation>Der Import ist auf %2 Jobs gestellt; %1 würden ihn schneller machen</translation>
    </message>
    <message>
        <source>This computer has no more processors.</source>
        <translation>Dieser Computer hat nicht mehr Prozessoren.</translation>
    </message>
    <message>
        <source>The target allows no more connections.</source>
        <translation>Das Ziel lässt nicht mehr Verbindungen zu.</translation>
    </message>
    <message>
        <source>There are no more tables.</source>
        <translation>Es gibt nicht mehr Tabellen.</translation>
    </message>
    <message>
        <source>Beyond that, the jobs wait for each other.</source>
        <translation>Darüber hinaus warten die Jobs aufeinander.</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es), constraint(s) or column(s) compute with functions that need a search_path</source>
        <translation>
            <numerusform>%n Index, Constraint oder eine Spalte rechnet mit Funktionen, die einen search_path brauchen</numerusform>
            <numerusform>%n Indexe, Constraints oder Spalten rechnen mit Funktionen, die einen search_path brauchen</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_restore works with an empty search_path, and they would be missing. Give the functions what they need: ALTER FUNCTION … SET search_path = …</source>
        <translation>pg_restore arbeitet mit leerem search_path, und sie würden fehlen. Geben Sie den Funktionen, was sie brauchen: ALTER FUNCTION … SET search_path = …</translation>
    </message>
    <message numerus="yes">
        <source>%n generated column(s) of child tables are plain columns in the parent</source>
        <translation>
            <numerusform>%n generierte Spalte einer Kindtabelle ist in der Elterntabelle eine gewöhnliche</numerusform>
            <numerusform>%n generierte Spalten von Kindtabellen sind in der Elterntabelle gewöhnliche</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL 17 and newer refuse such tables. Make the column of the parent generated too, or leave the child tables out.</source>
        <translation>PostgreSQL 17 und neuer lehnen solche Tabellen ab. Machen Sie auch die Spalte der Elterntabelle zu einer generierten, oder lassen Sie die Kindtabellen weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have a type that PostgreSQL 12 removed</source>
        <translation>
            <numerusform>%n Spalte hat einen Typ, den PostgreSQL 12 entfernt hat</numerusform>
            <numerusform>%n Spalten haben einen Typ, den PostgreSQL 12 entfernt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tables cannot be made on the target. Change the columns on the source to timestamptz or interval first.</source>
        <translation>Ihre Tabellen können auf dem Ziel nicht angelegt werden. Ändern Sie die Spalten auf der Quelle zuerst in timestamptz oder interval.</translation>
    </message>
    <message numerus="yes">
        <source>%n aggregate(s) use array functions whose types PostgreSQL 14 changed</source>
        <translation>
            <numerusform>%n Aggregat verwendet eine Array-Funktion, deren Typen PostgreSQL 14 geändert hat</numerusform>
            <numerusform>%n Aggregate verwenden Array-Funktionen, deren Typen PostgreSQL 14 geändert hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out, and define them on the target with anycompatible and anycompatiblearray after the migration.</source>
        <translation>Legen Sie sie nach der Migration auf dem Ziel mit anycompatible und anycompatiblearray an, und lassen Sie sie hier weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s) stand behind their operand</source>
        <translation>
            <numerusform>%n Operator steht hinter seinem Operanden</numerusform>
            <numerusform>%n Operatoren stehen hinter ihrem Operanden</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL 14 and newer have no such operators. Use a function in their place, and leave them out.</source>
        <translation>PostgreSQL 14 und neuer kennen solche Operatoren nicht. Verwenden Sie an ihrer Stelle eine Funktion, und lassen Sie sie weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) are code of a library or of the server</source>
        <translation>
            <numerusform>%n Funktion ist Code einer Bibliothek oder des Servers</numerusform>
            <numerusform>%n Funktionen sind Code einer Bibliothek oder des Servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the source&apos;s catalog point at a role or schema that is not there</source>
        <translation>
            <numerusform>%n Eintrag im Katalog der Quelle zeigt auf eine Rolle oder ein Schema, das es nicht gibt</numerusform>
            <numerusform>%n Einträge im Katalog der Quelle zeigen auf Rollen oder Schemas, die es nicht gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump may give up because of them. Give the objects to a role that exists (ALTER … OWNER TO), and revoke the grants of roles that are gone.</source>
        <translation>pg_dump kann daran scheitern. Geben Sie die Objekte einer Rolle, die es gibt (ALTER … OWNER TO), und entziehen Sie die Rechte verschwundener Rollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have a hidden oid column, which the target does not know</source>
        <translation>
            <numerusform>%n Tabelle hat eine verborgene oid-Spalte, die das Ziel nicht kennt</numerusform>
            <numerusform>%n Tabellen haben eine verborgene oid-Spalte, die das Ziel nicht kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Its values do not travel. If something reads them, copy them into a column of their own on the source first.</source>
        <translation>Ihre Werte reisen nicht mit. Wenn etwas sie liest, kopieren Sie sie auf der Quelle zuerst in eine eigene Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of columns of system catalogs or extensions in views may not fit the target&apos;s version</source>
        <translation>
            <numerusform>%n Verwendung einer Spalte von Systemkatalogen oder Extensions in einer Sicht passt vielleicht nicht zur Version des Ziels</numerusform>
            <numerusform>%n Verwendungen von Spalten von Systemkatalogen oder Extensions in Sichten passen vielleicht nicht zur Version des Ziels</numerusform>
        </translation>
    </message>
    <message>
        <source>Such columns come and go with versions. What does not fit fails at the import alone, with what needs it.</source>
        <translation>Solche Spalten kommen und gehen mit den Versionen. Was nicht passt, scheitert beim Import allein, mit dem, was es braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) lie in pg_catalog or information_schema and never travel</source>
        <translation>
            <numerusform>%n Objekt liegt in pg_catalog oder information_schema und reist nie mit</numerusform>
            <numerusform>%n Objekte liegen in pg_catalog oder information_schema und reisen nie mit</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump leaves out everything in the system&apos;s schemas. Move them to a schema of their own on the source, or make them on the target by hand.</source>
        <translation>pg_dump lässt alles in den Schemas des Systems weg. Verschieben Sie sie auf der Quelle in ein eigenes Schema, oder legen Sie sie auf dem Ziel von Hand an.</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) of extensions do not travel</source>
        <translation>
            <numerusform>Die Zeilen von %n Tabelle von Extensions reisen nicht mit</numerusform>
            <numerusform>Die Zeilen von %n Tabellen von Extensions reisen nicht mit</numerusform>
        </translation>
    </message>
    <message>
        <source>The extension is made anew on the target and does not say that these rows are yours. See its manual for how to take them along.</source>
        <translation>Die Extension wird auf dem Ziel neu angelegt und nennt diese Zeilen nicht als Ihre. Ihr Handbuch sagt, wie man sie mitnimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n foreign server(s) travel, but not the rows behind them, nor passwords that this user may not read</source>
        <translation>
            <numerusform>%n Fremdserver reist mit, aber nicht die Zeilen dahinter und keine Passwörter, die dieser Benutzer nicht lesen darf</numerusform>
            <numerusform>%n Fremdserver reisen mit, aber nicht die Zeilen dahinter und keine Passwörter, die dieser Benutzer nicht lesen darf</numerusform>
        </translation>
    </message>
    <message>
        <source>The target must reach them too. User mappings may come without their options: look at them after the run.</source>
        <translation>Auch das Ziel muss sie erreichen. User-Mappings können ohne ihre Optionen ankommen: Sehen Sie sie nach dem Lauf an.</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) travel; who subscribes to the source does not follow</source>
        <translation>
            <numerusform>%n Publikation reist mit; wer die Quelle abonniert hat, folgt nicht</numerusform>
            <numerusform>%n Publikationen reisen mit; wer die Quelle abonniert hat, folgt nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribers must be pointed at the target, and only after they have taken everything from the source.</source>
        <translation>Abonnenten müssen auf das Ziel gerichtet werden, und erst, wenn sie alles von der Quelle geholt haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) travel, switched off and without a slot</source>
        <translation>
            <numerusform>%n Subskription reist mit, ausgeschaltet und ohne Slot</numerusform>
            <numerusform>%n Subskriptionen reisen mit, ausgeschaltet und ohne Slot</numerusform>
        </translation>
    </message>
    <message>
        <source>Their connection strings may hold passwords, which go into the archive. A subscription also stands in the way of dropping the target database.</source>
        <translation>Ihre Verbindungsangaben können Passwörter enthalten, die ins Archiv kommen. Eine Subskription hindert auch daran, die Zieldatenbank zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have an access method that is not heap</source>
        <translation>
            <numerusform>%n Tabelle hat eine andere Zugriffsmethode als heap</numerusform>
            <numerusform>%n Tabellen haben eine andere Zugriffsmethode als heap</numerusform>
        </translation>
    </message>
    <message>
        <source>The target needs it too. Otherwise let the tables have the target&apos;s own.</source>
        <translation>Das Ziel braucht sie auch. Sonst lassen Sie die Tabellen die des Ziels haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n security label(s) travel, and the target needs their provider</source>
        <translation>
            <numerusform>%n Security-Label reist mit, und das Ziel braucht seinen Provider</numerusform>
            <numerusform>%n Security-Labels reisen mit, und das Ziel braucht ihre Provider</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the provider&apos;s library on the target each of them fails.</source>
        <translation>Ohne die Bibliothek des Providers auf dem Ziel scheitert jedes.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold numbers or names of objects of this server</source>
        <translation>
            <numerusform>%n Spalte enthält Nummern oder Namen von Objekten dieses Servers</numerusform>
            <numerusform>%n Spalten enthalten Nummern oder Namen von Objekten dieses Servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers (oid) mean other objects on the target. Names (regclass and its kin) must exist there when the rows arrive.</source>
        <translation>Nummern (oid) meinen auf dem Ziel andere Objekte. Namen (regclass und Verwandte) muss es dort geben, wenn die Zeilen ankommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) are invalid on the source and do not travel</source>
        <translation>
            <numerusform>%n Index ist auf der Quelle ungültig und reist nicht mit</numerusform>
            <numerusform>%n Indexe sind auf der Quelle ungültig und reisen nicht mit</numerusform>
        </translation>
    </message>
    <message>
        <source>They are left from a CREATE INDEX CONCURRENTLY that failed. Rebuild them with REINDEX or drop them.</source>
        <translation>Sie stammen von einem gescheiterten CREATE INDEX CONCURRENTLY. Bauen Sie sie mit REINDEX neu oder löschen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n constraint(s) were never checked against the rows that were there</source>
        <translation>
            <numerusform>%n Constraint wurde nie an den vorhandenen Zeilen geprüft</numerusform>
            <numerusform>%n Constraints wurden nie an den vorhandenen Zeilen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>They arrive as they are, NOT VALID. Rows that break them arrive too.</source>
        <translation>Sie kommen an, wie sie sind, NOT VALID. Zeilen, die ihnen widersprechen, kommen auch an.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold control characters</source>
        <translation>
            <numerusform>%n Name enthält Steuerzeichen</numerusform>
            <numerusform>%n Namen enthalten Steuerzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>They travel, but lists and messages show them changed. Other tools often break on them: rename them if nothing needs them.</source>
        <translation>Sie reisen mit, aber Listen und Meldungen zeigen sie verändert. Andere Werkzeuge scheitern oft daran: Benennen Sie sie um, wenn nichts sie braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are unlogged</source>
        <translation>
            <numerusform>%n Tabelle ist unlogged</numerusform>
            <numerusform>%n Tabellen sind unlogged</numerusform>
        </translation>
    </message>
    <message>
        <source>They arrive with their rows and stay unlogged: a crash of the server empties them.</source>
        <translation>Sie kommen mit ihren Zeilen an und bleiben unlogged: Ein Absturz des Servers leert sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) refer to each other in a circle</source>
        <translation>
            <numerusform>%n Tabelle verweist im Kreis auf sich</numerusform>
            <numerusform>%n Tabellen verweisen im Kreis aufeinander</numerusform>
        </translation>
    </message>
    <message>
        <source>That is harmless here: foreign keys are made after all rows. A restore of the rows alone would need --disable-triggers.</source>
        <translation>Das ist hier harmlos: Fremdschlüssel entstehen nach allen Zeilen. Nur die Zeilen wiederherzustellen würde --disable-triggers brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) are older on the target: %2</source>
        <translation>
            <numerusform>%n Extension ist auf dem Ziel älter: %2</numerusform>
            <numerusform>%n Extensions sind auf dem Ziel älter: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses functions or columns of the newer version fails. Install the newer version on the target.</source>
        <translation>Was Funktionen oder Spalten der neueren Version verwendet, scheitert. Installieren Sie die neuere Version auf dem Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>%3 may not create %n extension(s) on the target: %2</source>
        <translation>
            <numerusform>%3 darf %n Extension auf dem Ziel nicht anlegen: %2</numerusform>
            <numerusform>%3 darf %n Extensions auf dem Ziel nicht anlegen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Have a superuser create them in the target database first and use that database, or leave them out. Managed services have a list of extensions that they allow.</source>
        <translation>Lassen Sie sie zuerst von einem Superuser in der Zieldatenbank anlegen und verwenden Sie diese, oder lassen Sie sie weg. Verwaltete Dienste haben eine Liste erlaubter Extensions.</translation>
    </message>
    <message numerus="yes">
        <source>Only a superuser can create %n object(s), and %2 is none</source>
        <translation>
            <numerusform>Nur ein Superuser kann %n Objekt anlegen, und %2 ist keiner</numerusform>
            <numerusform>Nur ein Superuser kann %n Objekte anlegen, und %2 ist keiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Base types, operator classes, functions in C, event triggers and the like. Sign in to the target as a superuser, or leave them out.</source>
        <translation>Basistypen, Operatorklassen, Funktionen in C, Event-Trigger und dergleichen. Melden Sie sich am Ziel als Superuser an, oder lassen Sie sie weg.</translation>
    </message>
    <message numerus="yes">
        <source>%3 cannot give objects to %n role(s): %2</source>
        <translation>
            <numerusform>%3 kann %n Rolle keine Objekte geben: %2</numerusform>
            <numerusform>%3 kann %n Rollen keine Objekte geben: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes membership: GRANT %1 TO %2. Or map the owner to a role that the target&apos;s user is a member of.</source>
        <translation>Das verlangt Mitgliedschaft: GRANT %1 TO %2. Oder bilden Sie den Eigentümer auf eine Rolle ab, in der der Zielbenutzer Mitglied ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) are not on the target: %2</source>
        <translation>
            <numerusform>%n Sprache fehlt auf dem Ziel: %2</numerusform>
            <numerusform>%n Sprachen fehlen auf dem Ziel: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every function in such a language would be missing. Install the language&apos;s package on the target.</source>
        <translation>Jede Funktion in einer solchen Sprache würde fehlen. Installieren Sie das Paket der Sprache auf dem Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are compressed with lz4, which the target cannot do</source>
        <translation>
            <numerusform>%n Spalte ist mit lz4 komprimiert, was das Ziel nicht kann</numerusform>
            <numerusform>%n Spalten sind mit lz4 komprimiert, was das Ziel nicht kann</numerusform>
        </translation>
    </message>
    <message>
        <source>Their whole tables would be missing. Let the columns be compressed as the target does by default.</source>
        <translation>Ihre ganzen Tabellen würden fehlen. Lassen Sie die Spalten so komprimieren, wie es das Ziel von sich aus tut.</translation>
    </message>
    <message>
        <source>The archive was made by a newer pg_dump than the pg_restore that is here</source>
        <translation>Das Archiv stammt von einem neueren pg_dump als das pg_restore, das hier ist</translation>
    </message>
    <message>
        <source>Install the client tools of at least that version, or add the folder where they are.</source>
        <translation>Installieren Sie Client-Programme mindestens dieser Version, oder fügen Sie den Ordner hinzu, in dem sie liegen.</translation>
    </message>
    <message>
        <source>Between this computer and both servers is a connection pooler</source>
        <translation>Zwischen diesem Computer und beiden Servern ist ein Connection-Pooler</translation>
    </message>
    <message>
        <source>Between this computer and the source is a connection pooler</source>
        <translation>Zwischen diesem Computer und der Quelle ist ein Connection-Pooler</translation>
    </message>
    <message>
        <source>Between this computer and the target is a connection pooler</source>
        <translation>Zwischen diesem Computer und dem Ziel ist ein Connection-Pooler</translation>
    </message>
    <message>
        <source>Poolers refuse parameters of the utilities, let jobs wait for each other, and mix up settings. Use the server&apos;s own port.</source>
        <translation>Pooler lehnen Parameter der Programme ab, lassen Jobs aufeinander warten und vermischen Einstellungen. Verwenden Sie den eigenen Port des Servers.</translation>
    </message>
    <message>
        <source>The source is a standby; it ends the export when replay has waited for %1</source>
        <translation>Die Quelle ist ein Standby; sie beendet den Export, wenn das Nachspielen %1 gewartet hat</translation>
    </message>
    <message>
        <source>Raise max_standby_streaming_delay there, or dump from the primary. The rows of unlogged tables (%1) are not on a standby.</source>
        <translation>Erhöhen Sie dort max_standby_streaming_delay, oder exportieren Sie vom Primärserver. Die Zeilen von Unlogged-Tabellen (%1) sind nicht auf einem Standby.</translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s) keep the target database from being replaced</source>
        <translation>
            <numerusform>%n vorbereitete Transaktion hindert daran, die Zieldatenbank zu ersetzen</numerusform>
            <numerusform>%n vorbereitete Transaktionen hindern daran, die Zieldatenbank zu ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>End them in that database: COMMIT PREPARED or ROLLBACK PREPARED.</source>
        <translation>Beenden Sie sie in jener Datenbank: COMMIT PREPARED oder ROLLBACK PREPARED.</translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s) are open on the source; what they wrote does not travel</source>
        <translation>
            <numerusform>%n vorbereitete Transaktion ist auf der Quelle offen; was sie schrieb, reist nicht mit</numerusform>
            <numerusform>%n vorbereitete Transaktionen sind auf der Quelle offen; was sie schrieben, reist nicht mit</numerusform>
        </translation>
    </message>
    <message>
        <source>They may hold locks that the export waits for. COMMIT PREPARED or ROLLBACK PREPARED ends them.</source>
        <translation>Sie können Sperren halten, auf die der Export wartet. COMMIT PREPARED oder ROLLBACK PREPARED beendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) on the source keep pg_dump from reading</source>
        <translation>
            <numerusform>%n Sperre auf der Quelle hindert pg_dump am Lesen</numerusform>
            <numerusform>%n Sperren auf der Quelle hindern pg_dump am Lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The export waits for them for a minute and then gives up. Let the sessions finish, or end them.</source>
        <translation>Der Export wartet eine Minute auf sie und gibt dann auf. Lassen Sie die Sitzungen fertig werden, oder beenden Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>The source has %n table(s), and its lock table has room for %2</source>
        <translation>
            <numerusform>Die Quelle hat %n Tabelle, und ihre Sperrtabelle hat Platz für %2</numerusform>
            <numerusform>Die Quelle hat %n Tabellen, und ihre Sperrtabelle hat Platz für %2</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump locks every table. If it fails with “out of shared memory”, raise max_locks_per_transaction on the source to %1 or more.</source>
        <translation>pg_dump sperrt jede Tabelle. Wenn es mit „out of shared memory“ scheitert, erhöhen Sie max_locks_per_transaction auf der Quelle auf mindestens %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n time-out(s) are set, and the run lifts them for its own sessions</source>
        <translation>
            <numerusform>%n Zeitlimit ist gesetzt, und der Lauf hebt es für seine eigenen Sitzungen auf</numerusform>
            <numerusform>%n Zeitlimits sind gesetzt, und der Lauf hebt sie für seine eigenen Sitzungen auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>transaction_timeout is set on the target, and the client tools %1 do not lift it</source>
        <translation>transaction_timeout ist auf dem Ziel gesetzt, und die Client-Programme %1 heben es nicht auf</translation>
    </message>
    <message>
        <source>It ends the load of a large table in the middle. Use client tools 17 or newer, or switch it off for the target&apos;s user: ALTER ROLE … SET transaction_timeout = 0.</source>
        <translation>Es beendet das Laden einer großen Tabelle mittendrin. Verwenden Sie Client-Programme 17 oder neuer, oder schalten Sie es für den Zielbenutzer aus: ALTER ROLE … SET transaction_timeout = 0.</translation>
    </message>
    <message numerus="yes">
        <source>The operating system sorts differently since %n collation(s) of the source were last used to build indexes</source>
        <translation>
            <numerusform>Das Betriebssystem sortiert anders, seit mit %n Kollation der Quelle zuletzt Indexe gebaut wurden</numerusform>
            <numerusform>Das Betriebssystem sortiert anders, seit mit %n Kollationen der Quelle zuletzt Indexe gebaut wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexes of the source may be wrong, and unique ones may have let duplicates in, which the target refuses. On the target all are built anew.</source>
        <translation>Indexe der Quelle können falsch sein, und eindeutige können Doppeltes zugelassen haben, das das Ziel ablehnt. Auf dem Ziel werden alle neu gebaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n event trigger(s) of the target database fire during the import</source>
        <translation>
            <numerusform>%n Event-Trigger der Zieldatenbank feuert während des Imports</numerusform>
            <numerusform>%n Event-Trigger der Zieldatenbank feuern während des Imports</numerusform>
        </translation>
    </message>
    <message>
        <source>They see every statement of the import and can refuse it. Switch them off for the time: ALTER EVENT TRIGGER … DISABLE.</source>
        <translation>Sie sehen jede Anweisung des Imports und können sie ablehnen. Schalten Sie sie solange aus: ALTER EVENT TRIGGER … DISABLE.</translation>
    </message>
    <message numerus="yes">
        <source>%n event trigger(s) travel, and are made when everything else is there</source>
        <translation>
            <numerusform>%n Event-Trigger reist mit und wird angelegt, wenn alles andere da ist</numerusform>
            <numerusform>%n Event-Trigger reisen mit und werden angelegt, wenn alles andere da ist</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on they fire on the target for what you do there.</source>
        <translation>Von da an feuern sie auf dem Ziel bei dem, was Sie dort tun.</translation>
    </message>
    <message numerus="yes">
        <source>The template %2 holds %n object(s), which the new database will have too</source>
        <translation>
            <numerusform>Die Vorlage %2 enthält %n Objekt, das auch die neue Datenbank haben wird</numerusform>
            <numerusform>Die Vorlage %2 enthält %n Objekte, die auch die neue Datenbank haben wird</numerusform>
        </translation>
    </message>
    <message>
        <source>What has the same name as something that travels stands in its way.</source>
        <translation>Was heißt wie etwas, das mitreist, steht ihm im Weg.</translation>
    </message>
    <message>
        <source>Everybody may create objects in the schema public, and will be allowed to on the target</source>
        <translation>Jeder darf im Schema public Objekte anlegen und wird es auch auf dem Ziel dürfen</translation>
    </message>
    <message>
        <source>PostgreSQL 15 and newer no longer allow that in new databases, but a migration keeps it. To close it: REVOKE CREATE ON SCHEMA public FROM PUBLIC.</source>
        <translation>PostgreSQL 15 und neuer erlauben das in neuen Datenbanken nicht mehr, aber eine Migration behält es bei. Um es zu schließen: REVOKE CREATE ON SCHEMA public FROM PUBLIC.</translation>
    </message>
    <message>
        <source>The source server has met %1 damaged pages in this database, last at %2</source>
        <translation>Der Quellserver ist in dieser Datenbank auf %1 beschädigte Seiten gestoßen, zuletzt am %2</translation>
    </message>
    <message>
        <source>A table with a damaged page cannot be read in full. Check thoroughly, and restore what is damaged from a backup first.</source>
        <translation>Eine Tabelle mit beschädigter Seite ist nicht ganz lesbar. Prüfen Sie gründlich, und stellen Sie Beschädigtes zuerst aus einer Sicherung her.</translation>
    </message>
    <message>
        <source>Use the target&apos;s compression</source>
        <translation>Die Kompression des Ziels verwenden</translation>
    </message>
    <message>
        <source>Use the target&apos;s access method</source>
        <translation>Die Zugriffsmethode des Ziels verwenden</translation>
    </message>
    <message>
        <source>Use the template %1</source>
        <translation>Die Vorlage %1 verwenden</translation>
    </message>
    <message>
        <source>Run %1 is still on.</source>
        <translation>Der Lauf %1 läuft noch.</translation>
    </message>
    <message>
        <source>Run %1 belongs to another profile: %2.</source>
        <translation>Der Lauf %1 gehört zu einem anderen Profil: %2.</translation>
    </message>
    <message>
        <source>Run %1 left nothing missing.</source>
        <translation>Beim Lauf %1 fehlt nichts.</translation>
    </message>
    <message>
        <source>Run %1 ended before its import, so nothing tells what it left missing.</source>
        <translation>Der Lauf %1 endete vor seinem Import, also sagt nichts, was bei ihm fehlt.</translation>
    </message>
    <message>
        <source>The archive of the run is gone: %1</source>
        <translation>Das Archiv des Laufs ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>The archive is not the one that the run imported: %1</source>
        <translation>Das Archiv ist nicht das, das der Lauf importiert hat: %1</translation>
    </message>
    <message>
        <source>What is missing cannot be brought by itself. Run the whole migration again, into a new or a replaced database.</source>
        <translation>Was fehlt, kann nicht einzeln gebracht werden. Führen Sie die ganze Migration noch einmal aus, in eine neue oder ersetzte Datenbank.</translation>
    </message>
    <message>
        <source>The database “%1” is not the one that the run made</source>
        <translation>Die Datenbank „%1“ ist nicht die, die der Lauf angelegt hat</translation>
    </message>
    <message>
        <source>A part of the large objects is there (%1), and nobody can tell which</source>
        <translation>Ein Teil der Large Objects ist da (%1), und niemand kann sagen, welcher</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) hold rows that the run could not load; they would come twice</source>
        <translation>
            <numerusform>%n Tabelle enthält Zeilen, die der Lauf nicht laden konnte; sie kämen doppelt</numerusform>
            <numerusform>%n Tabellen enthalten Zeilen, die der Lauf nicht laden konnte; sie kämen doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can tell whether %n table(s) hold rows already</source>
        <translation>
            <numerusform>Niemand kann sagen, ob %n Tabelle schon Zeilen enthält</numerusform>
            <numerusform>Niemand kann sagen, ob %n Tabellen schon Zeilen enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triggers of %n table(s) would act on the rows that are to come</source>
        <translation>
            <numerusform>Trigger von %n Tabelle würden auf die kommenden Zeilen wirken</numerusform>
            <numerusform>Trigger von %n Tabellen würden auf die kommenden Zeilen wirken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are brought that the run left missing</source>
        <translation>
            <numerusform>%n Objekt wird gebracht, das beim Lauf fehlte</numerusform>
            <numerusform>%n Objekte werden gebracht, die beim Lauf fehlten</numerusform>
        </translation>
    </message>
    <message>
        <source>From the archive of run %1, in its order; what has arrived stays as it is.</source>
        <translation>Aus dem Archiv des Laufs %1, in dessen Reihenfolge; was angekommen ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>They belong to no extension, so nothing tells whether the target has their library. Install it there, or leave them out.</source>
        <translation>Sie gehören zu keiner Extension, also sagt nichts, ob das Ziel ihre Bibliothek hat. Installieren Sie sie dort, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The target does not have the library, or the server&apos;s own function, of %1 of them. Install it there, or leave them out.</source>
        <translation>Das Ziel hat für %1 davon nicht die Bibliothek oder die eigene Funktion des Servers. Installieren Sie sie dort, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>%1 crashed (signal or exception %2). It may be damaged, or of another version than its libraries.</source>
        <translation>%1 ist abgestürzt (Signal oder Ausnahme %2). Vielleicht ist es beschädigt oder passt nicht zu seinen Bibliotheken.</translation>
    </message>
    <message>
        <source>%1 was killed from outside (signal %2). Often the system does that when memory runs out.</source>
        <translation>%1 wurde von außen getötet (Signal %2). Oft tut das System das, wenn der Speicher ausgeht.</translation>
    </message>
    <message>
        <source>%1 was told to end from outside (%2): by a person, at log-off, or when the computer was shut down.</source>
        <translation>%1 wurde von außen beendet (%2): durch eine Person, beim Abmelden oder beim Herunterfahren.</translation>
    </message>
    <message>
        <source>%1 reached a limit of time or file size that the system sets (signal %2).</source>
        <translation>%1 hat eine Grenze für Zeit oder Dateigröße erreicht, die das System setzt (Signal %2).</translation>
    </message>
    <message>
        <source>%1 ended because memory ran out (%2).</source>
        <translation>%1 endete, weil der Speicher ausging (%2).</translation>
    </message>
    <message>
        <source>%1 cannot run here: a library that it needs is missing or of another kind (%2). Install the complete client tools.</source>
        <translation>%1 kann hier nicht laufen: Eine Bibliothek, die es braucht, fehlt oder ist von anderer Art (%2). Installieren Sie die vollständigen Client-Programme.</translation>
    </message>
    <message>
        <source>The system did not let %1 run (%2).</source>
        <translation>Das System hat %1 nicht laufen lassen (%2).</translation>
    </message>
    <message>
        <source>The user lacks a right that this needs.</source>
        <translation>Dem Benutzer fehlt ein Recht, das hierfür nötig ist.</translation>
    </message>
    <message>
        <source>Something that this needs does not exist.</source>
        <translation>Etwas, das hierfür nötig ist, gibt es nicht.</translation>
    </message>
    <message>
        <source>Something of this name exists already.</source>
        <translation>Etwas dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The rows break a constraint.</source>
        <translation>Die Zeilen widersprechen einem Constraint.</translation>
    </message>
    <message numerus="yes">
        <source>The queries of %n materialized view(s) fail</source>
        <translation>
            <numerusform>Die Abfrage von %n materialisierten Sicht schlägt fehl</numerusform>
            <numerusform>Die Abfragen von %n materialisierten Sichten schlagen fehl</numerusform>
        </translation>
    </message>
    <message>
        <source>The target runs them anew, and they would stay without rows. Mend the queries, or leave the rows out.</source>
        <translation>Das Ziel führt sie neu aus, und die Sichten blieben ohne Zeilen. Berichtigen Sie die Abfragen, oder lassen Sie die Zeilen weg.</translation>
    </message>
    <message numerus="yes">
        <source>The queries of %n materialized view(s) did not end within the time for the check</source>
        <translation>
            <numerusform>Die Abfrage von %n materialisierten Sicht endete nicht in der Zeit für die Prüfung</numerusform>
            <numerusform>Die Abfragen von %n materialisierten Sichten endeten nicht in der Zeit für die Prüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queries of %n materialized view(s) run through</source>
        <translation>
            <numerusform>Die Abfrage von %n materialisierten Sicht läuft durch</numerusform>
            <numerusform>Die Abfragen von %n materialisierten Sichten laufen durch</numerusform>
        </translation>
    </message>
    <message>
        <source>The source&apos;s indexes were not looked at: the extension amcheck is not there</source>
        <translation>Die Indexe der Quelle wurden nicht untersucht: Die Erweiterung amcheck fehlt</translation>
    </message>
    <message>
        <source>With CREATE EXTENSION amcheck in the source database a thorough check looks for damage in indexes and tables.</source>
        <translation>Mit CREATE EXTENSION amcheck in der Quelldatenbank sucht eine gründliche Prüfung nach Schäden in Indexen und Tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) or table(s) of the source are damaged</source>
        <translation>
            <numerusform>%n Index oder eine Tabelle der Quelle ist beschädigt</numerusform>
            <numerusform>%n Indexe oder Tabellen der Quelle sind beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows may be missing or twice, and unique indexes fail on the target. REINDEX mends an index; a damaged table wants a backup.</source>
        <translation>Zeilen können fehlen oder doppelt sein, und eindeutige Indexe scheitern auf dem Ziel. REINDEX repariert einen Index; eine beschädigte Tabelle verlangt ein Backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 index(es) and table(s) could not be looked at for damage</source>
        <translation>
            <numerusform>%n von %2 Indexen und Tabellen konnte nicht auf Schäden untersucht werden</numerusform>
            <numerusform>%n von %2 Indexen und Tabellen konnten nicht auf Schäden untersucht werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) and table(s) of the source are without damage</source>
        <translation>
            <numerusform>%n Index oder eine Tabelle der Quelle ist ohne Schaden</numerusform>
            <numerusform>%n Indexe und Tabellen der Quelle sind ohne Schaden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that travels could be read, in %{duration:1}</source>
        <translation>Alles, was reist, ließ sich lesen, in %{duration:1}</translation>
    </message>
    <message>
        <source>The trial export was stopped after %{duration:1}; what it had read until then is sound</source>
        <translation>Der Probeexport wurde nach %{duration:1} angehalten; was er bis dahin gelesen hat, ist in Ordnung</translation>
    </message>
    <message>
        <source>With more time it reads to the end: trunkline-cli check --deep --deadline MINUTES.</source>
        <translation>Mit mehr Zeit liest er bis zum Ende: trunkline-cli check --deep --deadline MINUTEN.</translation>
    </message>
    <message>
        <source>The trial export failed</source>
        <translation>Der Probeexport ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The export of the migration would fail in the same way. Below is what pg_dump said.</source>
        <translation>Der Export der Migration würde ebenso fehlschlagen. Unten steht, was pg_dump sagte.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n role(s) on the target…</source>
        <translation>
            <numerusform>%n Rolle auf dem Ziel anlegen…</numerusform>
            <numerusform>%n Rollen auf dem Ziel anlegen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n event trigger(s)…</source>
        <translation>
            <numerusform>%n Event-Trigger ausschalten…</numerusform>
            <numerusform>%n Event-Trigger ausschalten…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collation(s) that travelling objects need are not on the target: %2</source>
        <translation>
            <numerusform>%n Sortierung, die reisende Objekte brauchen, gibt es auf dem Ziel nicht: %2</numerusform>
            <numerusform>%n Sortierungen, die reisende Objekte brauchen, gibt es auf dem Ziel nicht: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the operating system&apos;s locales. Install these on the target&apos;s computer and run pg_import_system_collations(&apos;pg_catalog&apos;) there, or leave the objects out.</source>
        <translation>Sie kommen aus den Locales des Betriebssystems. Installieren Sie diese auf dem Zielrechner und führen Sie dort pg_import_system_collations(&apos;pg_catalog&apos;) aus, oder lassen Sie die Objekte weg.</translation>
    </message>
    <message>
        <source>The target user “%1” may create what travels in “%2”</source>
        <translation>Der Zielbenutzer „%1“ darf in „%2“ anlegen, was reist</translation>
    </message>
    <message>
        <source>The target user “%1” may not create what travels in the database “%2”</source>
        <translation>Der Zielbenutzer „%1“ darf in der Datenbank „%2“ nicht anlegen, was reist</translation>
    </message>
    <message>
        <source>Have the owner of the database run the statements below, or sign in as the owner.</source>
        <translation>Lassen Sie den Eigentümer der Datenbank die Anweisungen unten ausführen, oder melden Sie sich als Eigentümer an.</translation>
    </message>
    <message>
        <source>A profile that only exports or only imports names no two databases that could be compared.</source>
        <translation>Ein Profil, das nur exportiert oder nur importiert, nennt keine zwei Datenbanken, die man vergleichen könnte.</translation>
    </message>
    <message>
        <source>could not be read on the source</source>
        <translation>ließ sich auf der Quelle nicht lesen</translation>
    </message>
    <message>
        <source>could not be read on the target</source>
        <translation>ließ sich auf dem Ziel nicht lesen</translation>
    </message>
    <message>
        <source>is not on the target</source>
        <translation>fehlt auf dem Ziel</translation>
    </message>
    <message>
        <source>has other columns on the target</source>
        <translation>hat auf dem Ziel andere Spalten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The source is read while it is exported, as of the same moment.</source>
        <translation>Die Quelle wird während des Exports gelesen, im selben Augenblick.</translation>
    </message>
    <message>
        <source>The source is read again, as it is then.</source>
        <translation>Die Quelle wird noch einmal gelesen, wie sie dann ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be compared: %2</source>
        <translation>
            <numerusform>%n Objekt konnte nicht verglichen werden: %2</numerusform>
            <numerusform>%n Objekte konnten nicht verglichen werden: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has no session left beside the one of pg_dump.</source>
        <translation>Der Server hat neben der Sitzung von pg_dump keine mehr frei.</translation>
    </message>
    <message>
        <source>The server gives no snapshot that others can share.</source>
        <translation>Der Server gibt keinen Snapshot, den andere teilen können.</translation>
    </message>
    <message>
        <source>differs from the exported moment; the source has moved on since, so that the rows cannot be named</source>
        <translation>weicht vom exportierten Augenblick ab; die Quelle hat sich seither verändert, so dass die Zeilen nicht genannt werden können</translation>
    </message>
    <message>
        <source>What the catalogs tell, once owners and grants are what they are to be.</source>
        <translation>Was die Kataloge sagen, sobald Eigentümer und Rechte so sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>The catalogs of the source could not be read</source>
        <translation>Die Kataloge der Quelle konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The catalogs of the target could not be read</source>
        <translation>Die Kataloge des Ziels konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>PostgreSQL %1 and %2 tell it differently</source>
        <translation>PostgreSQL %1 und %2 geben es verschieden wieder</translation>
    </message>
    <message>
        <source>archives of pg_dump do not hold it</source>
        <translation>Archive von pg_dump enthalten es nicht</translation>
    </message>
    <message>
        <source>everything belongs to “%1”</source>
        <translation>alles gehört „%1“</translation>
    </message>
    <message>
        <source>what belonged to “%1” belongs to “%2”</source>
        <translation>was „%1“ gehörte, gehört „%2“</translation>
    </message>
    <message>
        <source>an extension belongs to whoever imports</source>
        <translation>eine Erweiterung gehört dem, der importiert</translation>
    </message>
    <message>
        <source>the target database was to belong to “%1”</source>
        <translation>die Zieldatenbank sollte „%1“ gehören</translation>
    </message>
    <message>
        <source>the target&apos;s own user stays as it is</source>
        <translation>der eigene Benutzer des Ziels bleibt, wie er ist</translation>
    </message>
    <message>
        <source>roles were replaced by others</source>
        <translation>Rollen wurden durch andere ersetzt</translation>
    </message>
    <message>
        <source>the role was there before, and stays as it is</source>
        <translation>die Rolle war schon vorher da und bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>a role that it names did not travel</source>
        <translation>eine Rolle, die darin genannt ist, kam nicht mit</translation>
    </message>
    <message>
        <source>default privileges are left out</source>
        <translation>Standardrechte werden ausgelassen</translation>
    </message>
    <message>
        <source>settings of the database are left out</source>
        <translation>Einstellungen der Datenbank werden ausgelassen</translation>
    </message>
    <message>
        <source>settings of roles in the database are left out</source>
        <translation>Einstellungen von Rollen in der Datenbank werden ausgelassen</translation>
    </message>
    <message>
        <source>comment, connection limit and grants of the database are left out</source>
        <translation>Kommentar, Verbindungsgrenze und Rechte der Datenbank werden ausgelassen</translation>
    </message>
    <message>
        <source>the run holds the source read-only</source>
        <translation>der Lauf hält die Quelle schreibgeschützt</translation>
    </message>
    <message>
        <source>the target&apos;s user is no superuser, and may not set it</source>
        <translation>der Benutzer des Ziels ist kein Superuser und darf es nicht setzen</translation>
    </message>
    <message>
        <source>the target database was there before</source>
        <translation>die Zieldatenbank war schon vorher da</translation>
    </message>
    <message>
        <source>it is in the template “%1”</source>
        <translation>es steht in der Vorlage „%1“</translation>
    </message>
    <message>
        <source>it was chosen so for the target database</source>
        <translation>es wurde für die Zieldatenbank so gewählt</translation>
    </message>
    <message>
        <source>tablespaces do not travel as they are</source>
        <translation>Tablespaces kommen nicht so mit, wie sie sind</translation>
    </message>
    <message>
        <source>compression of columns is left out</source>
        <translation>die Kompression von Spalten wird ausgelassen</translation>
    </message>
    <message>
        <source>access methods of tables are left out</source>
        <translation>Zugriffsmethoden von Tabellen werden ausgelassen</translation>
    </message>
    <message>
        <source>What “%1” is to be cannot be told by its ending. Give it one of these: .pdf, .html or .json.</source>
        <translation>An der Endung von „%1“ ist nicht zu erkennen, was es werden soll. Geben Sie ihm eine von diesen: .pdf, .html oder .json.</translation>
    </message>
    <message>
        <source>The report could not be written to %1. What was there before is unchanged. Check that the folder may be written and that there is room, or save it somewhere else.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden. Was vorher dort war, ist unverändert. Prüfen Sie, ob der Ordner beschreibbar ist und Platz hat, oder speichern Sie ihn anderswo.</translation>
    </message>
    <message>
        <source>Only definitions: the rows go from server to server, in the same snapshot.</source>
        <translation>Nur Definitionen: die Zeilen gehen von Server zu Server, im selben Snapshot.</translation>
    </message>
    <message>
        <source>Rows by COPY from server to server in %1 sessions of each; indexes, keys and statistics are made as soon as the rows are there.</source>
        <translation>Zeilen mit COPY von Server zu Server in je %1 Sitzungen; Indizes, Schlüssel und Statistiken entstehen, sobald die Zeilen da sind.</translation>
    </message>
    <message>
        <source>The source gives no snapshot that several sessions can share, which the method direct needs. Choose another method, or connect without a pooler in between.</source>
        <translation>Die Quelle gibt keinen Snapshot, den mehrere Sitzungen teilen können; die Methode direct braucht ihn. Eine andere Methode wählen oder ohne Pooler dazwischen verbinden.</translation>
    </message>
    <message>
        <source>The table %1 was emptied or rewritten on the source while the run began. Nothing of it was copied. Start the run again.</source>
        <translation>Die Tabelle %1 wurde auf der Quelle geleert oder neu geschrieben, während der Lauf begann. Nichts von ihr wurde kopiert. Den Lauf noch einmal starten.</translation>
    </message>
    <message>
        <source>Stopped at the first statement that failed, as chosen.</source>
        <translation>Wie gewählt bei der ersten Anweisung angehalten, die fehlschlug.</translation>
    </message>
    <message>
        <source>The run %1 left no archive to bring the rest from: its method keeps none. Run the whole migration again, with the method file or directory where it is to be mended.</source>
        <translation>Der Lauf %1 hat kein Archiv hinterlassen, aus dem der Rest käme: seine Methode behält keines. Die ganze Migration noch einmal starten; soll sie ausgebessert werden können, mit der Methode file oder directory.</translation>
    </message>
    <message>
        <source>Everything goes through one pipe from pg_dump to pg_restore. Nothing is written to a disk of this computer, and nothing is left to repair from.</source>
        <translation>Alles geht durch eine Pipe von pg_dump zu pg_restore. Auf keine Platte dieses Rechners wird etwas geschrieben, und zum Ausbessern bleibt nichts.</translation>
    </message>
    <message>
        <source>The source gives no snapshot that several sessions can share, which the method stream needs to know beforehand what will come. Choose the method file, or connect without a pooler in between.</source>
        <translation>Die Quelle gibt keinen Snapshot, den mehrere Sitzungen teilen können; die Methode stream braucht ihn, um vorher zu wissen, was kommt. Die Methode file wählen oder ohne Pooler dazwischen verbinden.</translation>
    </message>
    <message>
        <source>What pg_dump would send could not be read beforehand: %1. Choose the method file.</source>
        <translation>Was pg_dump senden würde, ließ sich vorher nicht lesen: %1. Die Methode file wählen.</translation>
    </message>
    <message>
        <source>pg_dump could not bring everything (%2); what pg_restore lacked follows from that.</source>
        <translation>pg_dump konnte nicht alles bringen (%2); was pg_restore fehlte, folgt daraus.</translation>
    </message>
    <message>
        <source>The client tools of version %2 cannot compress with %1</source>
        <translation>Die Client-Werkzeuge der Version %2 können nicht mit %1 komprimieren</translation>
    </message>
    <message>
        <source>From version 16 on they can, where they were built with it. Choose newer tools, or gzip.</source>
        <translation>Ab Version 16 können sie es, wenn sie damit gebaut wurden. Neuere Werkzeuge oder gzip wählen.</translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation>Die Methode %1 nehmen</translation>
    </message>
    <message>
        <source>Reckoned from the amounts of data, without an earlier run that bears it out. Who must not lose a write has to keep applications away from the source for that time.</source>
        <translation>Aus den Datenmengen berechnet, ohne einen früheren Lauf, der es belegt. Wer keinen Schreibvorgang verlieren darf, muss die Anwendungen so lange von der Quelle fernhalten.</translation>
    </message>
    <message>
        <source>Reckoned from the amounts of data, without an earlier run that bears it out. For that time the source can only be read.</source>
        <translation>Aus den Datenmengen berechnet, ohne einen früheren Lauf, der es belegt. So lange kann die Quelle nur gelesen werden.</translation>
    </message>
    <message>
        <source>Reckoned from what earlier runs of this profile took. Who must not lose a write has to keep applications away from the source for that time.</source>
        <translation>Aus der Dauer früherer Läufe dieses Profils berechnet. Wer keinen Schreibvorgang verlieren darf, muss die Anwendungen so lange von der Quelle fernhalten.</translation>
    </message>
    <message>
        <source>Reckoned from what earlier runs of this profile took. For that time the source can only be read.</source>
        <translation>Aus der Dauer früherer Läufe dieses Profils berechnet. So lange kann die Quelle nur gelesen werden.</translation>
    </message>
    <message>
        <source>The method %1 suits this migration</source>
        <translation>Die Methode %1 passt zu dieser Migration</translation>
    </message>
    <message>
        <source>The method %1 will take about %{duration:3}, the method %2 about %{duration:4}</source>
        <translation>Die Methode %1 wird etwa %{duration:3} dauern, die Methode %2 etwa %{duration:4}</translation>
    </message>
    <message>
        <source>The method %1 does not suit this migration</source>
        <translation>Die Methode %1 passt nicht zu dieser Migration</translation>
    </message>
    <message>
        <source>The target will write a checkpoint about %2 times: its max_wal_size is %{bytes:1}</source>
        <translation>Das Ziel wird etwa %2 Mal einen Checkpoint schreiben: sein max_wal_size ist %{bytes:1}</translation>
    </message>
    <message>
        <source>Each one slows the import down. With max_wal_size = %1MB for that time there are few. It can be changed with a reload, by who administers the target.</source>
        <translation>Jeder davon bremst den Import. Mit max_wal_size = %1MB für diese Zeit sind es wenige. Wer das Ziel verwaltet, kann es mit einem Reload ändern.</translation>
    </message>
    <message>
        <source>The target logs every row: its wal_level is %1</source>
        <translation>Das Ziel schreibt jede Zeile auch ins Log: sein wal_level ist %1</translation>
    </message>
    <message>
        <source>Where nothing is replicated from the target yet, wal_level = minimal and max_wal_senders = 0 for the time of the migration save writing the rows twice. Both want a restart, and a base backup made afterwards.</source>
        <translation>Wo vom Ziel noch nichts repliziert wird, ersparen wal_level = minimal und max_wal_senders = 0 für die Zeit der Migration, die Zeilen zweimal zu schreiben. Beide verlangen einen Neustart und danach eine neue Basissicherung.</translation>
    </message>
    <message>
        <source>The target sorts indexes in little memory: its maintenance_work_mem is %{bytes:1}</source>
        <translation>Das Ziel sortiert Indizes in wenig Speicher: sein maintenance_work_mem ist %{bytes:1}</translation>
    </message>
    <message>
        <source>Large indexes are built in fewer passes with maintenance_work_mem = 1GB, where the target has that memory for each job.</source>
        <translation>Große Indizes werden mit maintenance_work_mem = 1GB in weniger Durchgängen gebaut, wenn das Ziel diesen Speicher für jeden Job hat.</translation>
    </message>
    <message>
        <source>The scratch database %1 of the rehearsal could not be dropped. Drop it by hand.</source>
        <translation>Die Wegwerf-Datenbank %1 der Probe konnte nicht gelöscht werden. Löschen Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The dump would not fit into the dump folder, where %{bytes:1} are free.</source>
        <translation>Der Dump passte nicht in den Dump-Ordner, in dem %{bytes:1} frei sind.</translation>
    </message>
    <message>
        <source>Needs both servers at the same time.</source>
        <translation>Braucht beide Server zur selben Zeit.</translation>
    </message>
    <message>
        <source>Makes no dump, and one is to be kept.</source>
        <translation>Macht keinen Dump, und einer soll bleiben.</translation>
    </message>
    <message>
        <source>Cannot be had through a connection pooler: connect to the server itself.</source>
        <translation>Geht nicht durch einen Connection-Pooler: verbinden Sie sich mit dem Server selbst.</translation>
    </message>
    <message>
        <source>Needs %1 sessions on each server, more than one of them still allows.</source>
        <translation>Braucht %1 Sitzungen auf jedem Server, mehr als einer von ihnen noch zulässt.</translation>
    </message>
    <message>
        <source>Recommended: the fastest of those that make a dump.</source>
        <translation>Empfohlen: die schnellste von denen, die einen Dump machen.</translation>
    </message>
    <message>
        <source>Recommended: one file is the handiest dump, and with so little data it is as fast.</source>
        <translation>Empfohlen: eine Datei ist der handlichste Dump, und bei so wenigen Daten ebenso schnell.</translation>
    </message>
    <message>
        <source>Recommended: the only one that can be had here.</source>
        <translation>Empfohlen: die einzige, die hier geht.</translation>
    </message>
    <message>
        <source>Recommended: about %{duration:1}; with so little data the others are hardly slower.</source>
        <translation>Empfohlen: etwa %{duration:1}; bei so wenigen Daten sind die anderen kaum langsamer.</translation>
    </message>
    <message>
        <source>Recommended: about %{duration:1}, where the next fastest takes %{duration:2}.</source>
        <translation>Empfohlen: etwa %{duration:1}, wo die nächstschnellste %{duration:2} braucht.</translation>
    </message>
    <message>
        <source>Recommended: about %{duration:1} as earlier runs have shown, where the next fastest takes %{duration:2}.</source>
        <translation>Empfohlen: etwa %{duration:1}, wie frühere Läufe gezeigt haben, wo die nächstschnellste %{duration:2} braucht.</translation>
    </message>
    <message>
        <source>Run %1 came to its end: there is nothing to go on with.</source>
        <translation>Lauf %1 kam zu seinem Ende: es gibt nichts weiterzumachen.</translation>
    </message>
    <message>
        <source>Goes on with the import of run %1: only what is missing on the target is brought</source>
        <translation>Macht mit dem Import des Laufs %1 weiter: nur was auf dem Ziel fehlt, wird gebracht</translation>
    </message>
    <message>
        <source>Uses the finished dump of run %1 again; the import begins anew</source>
        <translation>Nimmt den fertigen Dump des Laufs %1 wieder; der Import beginnt von vorn</translation>
    </message>
    <message>
        <source>Nothing of run %1 can be used again: it is run anew</source>
        <translation>Von Lauf %1 lässt sich nichts wieder verwenden: er läuft von vorn</translation>
    </message>
    <message>
        <source>The database “%1” is what the unfinished run made; it is dropped and made anew</source>
        <translation>Die Datenbank „%1“ ist, was der unfertige Lauf anlegte; sie wird gelöscht und neu angelegt</translation>
    </message>
    <message>
        <source>It ended before its first step.</source>
        <translation>Er endete vor seinem ersten Schritt.</translation>
    </message>
    <message>
        <source>Its method keeps no dump, and the snapshot that it read from is gone.</source>
        <translation>Seine Methode behält keinen Dump, und der Snapshot, aus dem er las, ist fort.</translation>
    </message>
    <message>
        <source>Its export had not come to its end, and a part of a dump is worth nothing.</source>
        <translation>Sein Export war nicht zu Ende, und ein Teil eines Dumps ist nichts wert.</translation>
    </message>
    <message>
        <source>Its dump is gone: %1</source>
        <translation>Sein Dump ist fort: %1</translation>
    </message>
    <message>
        <source>Its dump is not what it was when it was finished: %1</source>
        <translation>Sein Dump ist nicht mehr, was er war, als er fertig wurde: %1</translation>
    </message>
    <message>
        <source>some rows lie in other partitions of %1 than on the source; all of them are there</source>
        <translation>einige Zeilen liegen in anderen Partitionen von %1 als auf der Quelle; alle sind da</translation>
    </message>
</context>
<context>
    <name>trunkline::AdvancedForm</name>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Serv&amp;ice</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Name des Service</translation>
    </message>
    <message>
        <source>A section of the service file (pg_service.conf), which then fills what is left empty here.</source>
        <translation>Ein Abschnitt der Servicedatei (pg_service.conf); er füllt aus, was hier leer bleibt.</translation>
    </message>
    <message>
        <source>Further libpq parameters</source>
        <translation>Weitere libpq-Parameter</translation>
    </message>
    <message>
        <source>Type a value to set a parameter, empty it to go back to the default. In the last row any other keyword can be added.</source>
        <translation>Ein Wert setzt den Parameter, ein leeres Feld stellt die Vorgabe wieder her. In der letzten Zeile lässt sich jedes andere Schlüsselwort hinzufügen.</translation>
    </message>
</context>
<context>
    <name>trunkline::CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>The check is in progress</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>No client tools were found on this computer</source>
        <translation>Auf diesem Rechner wurden keine Client-Werkzeuge gefunden</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Befunde der Prüfung</translation>
    </message>
    <message>
        <source>The check asks source, target and this computer everything that a migration depends on. It changes nothing.</source>
        <translation>Die Prüfung fragt Quelle, Ziel und diesen Rechner nach allem, wovon eine Migration abhängt. Sie ändert nichts.</translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>They come with PostgreSQL. To install them: %1</source>
        <translation>Sie gehören zu PostgreSQL. Zur Installation: %1</translation>
    </message>
    <message>
        <source>Asking source, target and this computer…</source>
        <translation>Quelle, Ziel und dieser Rechner werden gefragt…</translation>
    </message>
    <message>
        <source>Choose a source and a target first.</source>
        <translation>Zuerst Quelle und Ziel wählen.</translation>
    </message>
    <message>
        <source>Not yet run.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) the migration</source>
        <translation>
            <numerusform>%n blockiert die Migration</numerusform>
            <numerusform>%n blockieren die Migration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>the profile was changed since</source>
        <translation>das Profil wurde seitdem geändert</translation>
    </message>
    <message>
        <source>as it was before the run</source>
        <translation>Stand vor dem Lauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The button&apos;s own words and the finding that it is for: &quot;Migrate roles: 2 roles are missing on the target&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Other remedies: %1</source>
        <translation>Andere Abhilfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1 s</source>
        <translation>
            <numerusform>%n Prüfung in %1 s</numerusform>
            <numerusform>%n Prüfungen in %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Check tho&amp;roughly</source>
        <translation>&amp;Gründlich prüfen</translation>
    </message>
    <message>
        <source>Also reads the source&apos;s data: exports everything to nowhere, runs the queries of materialized views, and looks for damage with amcheck. Takes about as long as the export, 30 minutes at most.</source>
        <translation>Liest auch die Daten der Quelle: exportiert alles ins Leere, führt die Abfragen materialisierter Sichten aus und sucht mit amcheck nach Schäden. Dauert etwa so lange wie der Export, höchstens 30 Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the source&apos;s data, for %n minute(s) at most…</source>
        <translation>
            <numerusform>Liest die Daten der Quelle, höchstens %n Minute…</numerusform>
            <numerusform>Liest die Daten der Quelle, höchstens %n Minuten…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::ClientToolsDialog</name>
    <message>
        <source>Client tools</source>
        <translation>Client-Werkzeuge</translation>
    </message>
    <message>
        <source>The right version is chosen for each migration: not older than the source, and one that the target understands. Choose one here only if this profile needs another.</source>
        <translation>Für jede Migration wird die richtige Version gewählt: nicht älter als die Quelle und vom Ziel verstanden. Wählen Sie hier nur dann eine aus, wenn dieses Profil eine andere braucht.</translation>
    </message>
    <message>
        <source>Client tools found on this computer</source>
        <translation>Auf diesem Rechner gefundene Client-Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>comes with Trunkline</source>
        <translation>gehört zu Trunkline</translation>
    </message>
    <message>
        <source>on the search path</source>
        <translation>im Suchpfad</translation>
    </message>
    <message>
        <source>in the usual place</source>
        <translation>am üblichen Ort</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>The right version is chosen for each migration: not older than the source, and one that the target understands.</source>
        <translation>Für jede Migration wird die richtige Version gewählt: nicht älter als die Quelle und vom Ziel verstanden.</translation>
    </message>
    <message>
        <source>Folder with pg_dump and pg_restore</source>
        <translation>Ordner mit pg_dump und pg_restore</translation>
    </message>
    <message>
        <source>Chosen by version</source>
        <translation>Nach Version gewählt</translation>
    </message>
    <message>
        <source>the one that fits both servers</source>
        <translation>die zu beiden Servern passende</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>Looking for client tools…</source>
        <translation>Client-Werkzeuge werden gesucht…</translation>
    </message>
    <message>
        <source>To install others: %1</source>
        <translation>Weitere installieren: %1</translation>
    </message>
</context>
<context>
    <name>trunkline::CommandsView</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Check the migration to see the commands that it will run.</source>
        <translation>Prüfen Sie die Migration, um die Befehle zu sehen, die sie ausführen wird.</translation>
    </message>
</context>
<context>
    <name>trunkline::ConfirmTargetDialog</name>
    <message>
        <source>&amp;Type the name of the database to go on:</source>
        <translation>&amp;Zum Fortfahren den Namen der Datenbank eingeben:</translation>
    </message>
    <message>
        <source>Name of the database, typed to confirm</source>
        <translation>Name der Datenbank, zur Bestätigung eingegeben</translation>
    </message>
    <message>
        <source>Replace a database</source>
        <translation>Datenbank ersetzen</translation>
    </message>
    <message>
        <source>Replace the database %1 on %2?</source>
        <translation>Die Datenbank %1 auf %2 ersetzen?</translation>
    </message>
    <message>
        <source>It is on a server that is labelled production. It will be dropped with everything in it, before the new one is filled. This cannot be undone.</source>
        <translation>Sie liegt auf einem Server, der als Produktion gekennzeichnet ist. Sie wird mit allem darin gelöscht, bevor die neue gefüllt wird. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It will be dropped with everything in it, before the new one is filled. This cannot be undone.</source>
        <translation>Sie wird mit allem darin gelöscht, bevor die neue gefüllt wird. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Write to production</source>
        <translation>In Produktion schreiben</translation>
    </message>
    <message>
        <source>%1 is labelled production.</source>
        <translation>%1 ist als Produktion gekennzeichnet.</translation>
    </message>
    <message>
        <source>The migration will write the database %1 there.</source>
        <translation>Die Migration wird dort die Datenbank %1 schreiben.</translation>
    </message>
    <message>
        <source>Replace and start</source>
        <translation>Ersetzen und starten</translation>
    </message>
    <message>
        <source>Start migration</source>
        <translation>Migration starten</translation>
    </message>
</context>
<context>
    <name>trunkline::ConnectionDialog</name>
    <message>
        <source>Paste a connection string: postgresql://user@host:5432/db?sslmode=verify-full</source>
        <translation>Verbindungszeichenkette einfügen: postgresql://user@host:5432/db?sslmode=verify-full</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenkette</translation>
    </message>
    <message>
        <source>A URI or key=value pairs. What it holds goes into the fields below; a password goes into the password field.</source>
        <translation>Ein URI oder Schlüssel=Wert-Paare. Der Inhalt kommt in die Felder darunter; ein Passwort kommt in das Passwortfeld.</translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation>Teile der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Taken over. The password is in its own field and nowhere else.</source>
        <translation>Übernommen. Das Passwort steht in seinem eigenen Feld und nirgends sonst.</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>trunkline::ConnectionTestView</name>
    <message>
        <source>Testing the connection</source>
        <translation>Die Verbindung wird getestet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Looking up the name…</source>
        <translation>Name wird aufgelöst…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Asking for encryption…</source>
        <translation>Verschlüsselung wird angefragt…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Asking for version and provider…</source>
        <translation>Version und Anbieter werden erfragt…</translation>
    </message>
    <message>
        <source>Looking at this user&apos;s rights…</source>
        <translation>Rechte dieses Benutzers werden geprüft…</translation>
    </message>
</context>
<context>
    <name>trunkline::ConninfoModel</name>
    <message>
        <source>Type the keyword of a further parameter here</source>
        <translation>Hier das Schlüsselwort eines weiteren Parameters eingeben</translation>
    </message>
    <message>
        <source>%1 (environment variable %2)</source>
        <translation>%1 (Umgebungsvariable %2)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>trunkline::ContentGroup</name>
    <message>
        <source>What else travels</source>
        <translation>Was sonst mitreist</translation>
    </message>
    <message>
        <source>With objects</source>
        <translation>Mit Objekten</translation>
    </message>
    <message>
        <source>co&amp;mments</source>
        <translation>Kommen&amp;tare</translation>
    </message>
    <message>
        <source>Comments travel</source>
        <translation>Kommentare reisen mit</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>Publikationen</translation>
    </message>
    <message>
        <source>Publications travel</source>
        <translation>Publikationen reisen mit</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Subskriptionen</translation>
    </message>
    <message>
        <source>Subscriptions travel</source>
        <translation>Subskriptionen reisen mit</translation>
    </message>
    <message>
        <source>security labels</source>
        <translation>Security-Labels</translation>
    </message>
    <message>
        <source>Security labels travel</source>
        <translation>Security-Labels reisen mit</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>&amp;settings</source>
        <translation>Ei&amp;nstellungen</translation>
    </message>
    <message>
        <source>Settings of the database travel</source>
        <translation>Einstellungen der Datenbank reisen mit</translation>
    </message>
    <message>
        <source>settings of roles in it</source>
        <translation>Einstellungen von Rollen darin</translation>
    </message>
    <message>
        <source>Settings of roles in the database travel</source>
        <translation>Einstellungen von Rollen in der Datenbank reisen mit</translation>
    </message>
    <message>
        <source>comment, connection limit and grants</source>
        <translation>Kommentar, Verbindungslimit und Rechte</translation>
    </message>
    <message>
        <source>Comment, connection limit and grants of the database travel</source>
        <translation>Kommentar, Verbindungslimit und Rechte der Datenbank reisen mit</translation>
    </message>
    <message>
        <source>Tablespaces</source>
        <translation>Tablespaces</translation>
    </message>
    <message>
        <source>&amp;keep</source>
        <translation>&amp;beibehalten</translation>
    </message>
    <message>
        <source>Tablespaces: keep</source>
        <translation>Tablespaces: beibehalten</translation>
    </message>
    <message>
        <source>the database&apos;s own</source>
        <translation>der Tablespace der Datenbank</translation>
    </message>
    <message>
        <source>Tablespaces: everything in the target database&apos;s own</source>
        <translation>Tablespaces: alles im eigenen Tablespace der Zieldatenbank</translation>
    </message>
    <message>
        <source>map…</source>
        <translation>zuordnen…</translation>
    </message>
    <message>
        <source>Tablespaces: map</source>
        <translation>Tablespaces: zuordnen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Tablespace on the source</source>
        <translation>Tablespace auf der Quelle</translation>
    </message>
    <message>
        <source>Tablespace on the target</source>
        <translation>Tablespace auf dem Ziel</translation>
    </message>
    <message>
        <source>The source has no tablespace %1.</source>
        <translation>Die Quelle hat keinen Tablespace %1.</translation>
    </message>
    <message>
        <source>The target has no tablespace %1. It must be there before the run.</source>
        <translation>Das Ziel hat keinen Tablespace %1. Er muss vor dem Lauf da sein.</translation>
    </message>
    <message>
        <source>%1 stands on the left twice; the first line holds.</source>
        <translation>%1 steht zweimal links; die erste Zeile gilt.</translation>
    </message>
    <message>
        <source>Chosen when the export is imported.</source>
        <translation>Wird gewählt, wenn der Export importiert wird.</translation>
    </message>
    <message>
        <source>compression of columns</source>
        <translation>Kompression von Spalten</translation>
    </message>
    <message>
        <source>Compression of columns travels</source>
        <translation>Kompression von Spalten reist mit</translation>
    </message>
    <message>
        <source>access methods of tables</source>
        <translation>Zugriffsmethoden von Tabellen</translation>
    </message>
    <message>
        <source>Access methods of tables travel</source>
        <translation>Zugriffsmethoden von Tabellen reisen mit</translation>
    </message>
</context>
<context>
    <name>trunkline::DumpGroup</name>
    <message>
        <source>Dump</source>
        <translation>Dump</translation>
    </message>
    <message>
        <source>Folde&amp;r</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder of the dump</source>
        <translation>Ordner des Dumps</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Browse for the folder of the dump</source>
        <translation>Ordner des Dumps wählen</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Kompression</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>The archive holds row data; only you can read it.</source>
        <translation>Das Archiv enthält Zeilendaten; nur Sie können es lesen.</translation>
    </message>
    <message>
        <source>%1 are free; the tables of the source hold %2, an archive is usually smaller.</source>
        <translation>%1 sind frei; die Tabellen der Quelle umfassen %2, ein Archiv ist meist kleiner.</translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation>%1 sind frei.</translation>
    </message>
    <message>
        <source>what pg_dump takes by itself</source>
        <translation>was pg_dump von sich aus nimmt</translation>
    </message>
    <message>
        <source>none: fastest, largest archive</source>
        <translation>keine: am schnellsten, größtes Archiv</translation>
    </message>
    <message>
        <source>light: fast</source>
        <translation>leicht: schnell</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>strong: slow, smallest archive</source>
        <translation>stark: langsam, kleinstes Archiv</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>keep the arch&amp;ive</source>
        <translation>Arch&amp;iv behalten</translation>
    </message>
    <message>
        <source>After a run that succeeded; after one that failed it always stays</source>
        <translation>Nach einem gelungenen Lauf; nach einem fehlgeschlagenen bleibt es immer</translation>
    </message>
    <message>
        <source>Keep the archive after a run that succeeded</source>
        <translation>Das Archiv nach einem gelungenen Lauf behalten</translation>
    </message>
    <message>
        <source>Not needed: nothing is dumped.</source>
        <translation>Nicht nötig: Es entsteht kein Dump.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>read-onl&amp;y while the run is on</source>
        <translation>während des &amp;Laufs nur lesbar</translation>
    </message>
    <message>
        <source>Sessions that are open are ended and may sign in again to read. It is undone at the end, however the run ends.</source>
        <translation>Offene Sitzungen werden beendet und dürfen sich zum Lesen wieder anmelden. Am Ende wird es aufgehoben, wie der Lauf auch endet.</translation>
    </message>
    <message>
        <source>Make the source read-only while the run is on</source>
        <translation>Die Quelle während des Laufs nur lesbar machen</translation>
    </message>
    <message>
        <source>What the dump is compressed with</source>
        <translation>Womit der Dump komprimiert wird</translation>
    </message>
    <message>
        <source>Level of the dump&apos;s compression</source>
        <translation>Stufe der Kompression des Dumps</translation>
    </message>
    <message>
        <source>Not needed by this method: no rows are written to a disk here.</source>
        <translation>Von dieser Methode nicht gebraucht: hier kommen keine Zeilen auf eine Platte.</translation>
    </message>
    <message>
        <source>needs client tools of version 16 or newer</source>
        <translation>braucht Client-Werkzeuge der Version 16 oder neuer</translation>
    </message>
</context>
<context>
    <name>trunkline::EncryptionForm</name>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>Encryption mode (sslmode)</source>
        <translation>Verschlüsselungsmodus (sslmode)</translation>
    </message>
    <message>
        <source>Root &amp;certificate</source>
        <translation>&amp;Wurzelzertifikat</translation>
    </message>
    <message>
        <source>Root certificate file</source>
        <translation>Datei mit dem Wurzelzertifikat</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Browse for the root certificate file</source>
        <translation>Datei mit dem Wurzelzertifikat wählen</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>&amp;Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client certificate file</source>
        <translation>Datei mit dem Client-Zertifikat</translation>
    </message>
    <message>
        <source>Browse for the client certificate file</source>
        <translation>Datei mit dem Client-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Client-Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Client key file</source>
        <translation>Datei mit dem Client-Schlüssel</translation>
    </message>
    <message>
        <source>Browse for the client key file</source>
        <translation>Datei mit dem Client-Schlüssel wählen</translation>
    </message>
    <message>
        <source>&amp;Revocation list</source>
        <translation>Spe&amp;rrliste</translation>
    </message>
    <message>
        <source>Certificate revocation list file</source>
        <translation>Datei mit der Zertifikatssperrliste</translation>
    </message>
    <message>
        <source>Browse for the certificate revocation list file</source>
        <translation>Datei mit der Zertifikatssperrliste wählen</translation>
    </message>
    <message>
        <source>Empty fields mean libpq&apos;s usual files. The passphrase of a key is never stored: use a key without one, readable only by you.</source>
        <translation>Leere Felder bedeuten die üblichen Dateien von libpq. Die Passphrase eines Schlüssels wird nie gespeichert: Verwenden Sie einen Schlüssel ohne Passphrase, der nur für Sie lesbar ist.</translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation>nicht gesetzt (%1)</translation>
    </message>
    <message>
        <source>Never encrypted: anyone on the way can read along.</source>
        <translation>Nie verschlüsselt: Jeder unterwegs kann mitlesen.</translation>
    </message>
    <message>
        <source>Encrypted only where the server insists.</source>
        <translation>Nur verschlüsselt, wenn der Server darauf besteht.</translation>
    </message>
    <message>
        <source>Encrypted where the server offers it; who answers is not verified.</source>
        <translation>Verschlüsselt, wenn der Server es bietet; wer antwortet, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>Always encrypted; who answers is verified only where a root certificate is at hand.</source>
        <translation>Immer verschlüsselt; wer antwortet, wird nur geprüft, wenn ein Wurzelzertifikat zur Hand ist.</translation>
    </message>
    <message>
        <source>Always encrypted, and the server&apos;s certificate must come from an authority that you trust.</source>
        <translation>Immer verschlüsselt, und das Zertifikat des Servers muss von einer Stelle kommen, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>Always encrypted, the certificate trusted and made out for this very host: the safest.</source>
        <translation>Immer verschlüsselt, das Zertifikat vertrauenswürdig und auf genau diesen Host ausgestellt: am sichersten.</translation>
    </message>
</context>
<context>
    <name>trunkline::EndpointPanel</name>
    <message>
        <source>&amp;Connection</source>
        <translation>Ver&amp;bindung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The server is being asked</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 (only in this profile)</source>
        <translation>%1 (nur in diesem Profil)</translation>
    </message>
    <message>
        <source>choose a connection</source>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>none saved yet</source>
        <translation>noch keine gespeichert</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>libpq&apos;s default</source>
        <translation>Vorgabe von libpq</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichnung</translation>
    </message>
    <message>
        <source>The saved connection was changed since it was chosen for this profile.</source>
        <translation>Die gespeicherte Verbindung wurde geändert, seit sie für dieses Profil gewählt wurde.</translation>
    </message>
    <message>
        <source>Take the change over</source>
        <translation>Änderung übernehmen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop asking the server</source>
        <translation>Den Server nicht weiter fragen</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Den Server erneut fragen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A standby: it can only be read.</source>
        <translation>Ein Standby: kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Set to read-only.</source>
        <translation>Schreibgeschützt.</translation>
    </message>
    <message>
        <source>Free connections</source>
        <translation>Freie Verbindungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>A locale and who provides it: &quot;de_DE.UTF-8 (libc)&quot;.</extracomment>
        <translation>Locale</translation>
    </message>
    <message>
        <source>collation %1, characters %2</source>
        <translation>Sortierung %1, Zeichen %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Remove the connection %1 from the saved ones?</source>
        <translation>Die Verbindung %1 aus den gespeicherten entfernen?</translation>
    </message>
    <message>
        <source>Its password goes from the keychain too. Profiles that use it keep their own copy of it, without the password.</source>
        <translation>Auch ihr Passwort wird aus dem Schlüsselbund entfernt. Profile, die sie benutzen, behalten ihre eigene Kopie, ohne das Passwort.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>none recognised</source>
        <translation>keiner erkannt</translation>
    </message>
</context>
<context>
    <name>trunkline::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation>
            <numerusform>%n weitere Prüfung bestanden</numerusform>
            <numerusform>%n weitere Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Prevents: %1</source>
        <translation>Verhindert: %1</translation>
    </message>
</context>
<context>
    <name>trunkline::HalfGroup</name>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>the w&amp;hole migration</source>
        <translation>die &amp;ganze Migration</translation>
    </message>
    <message>
        <source>What is done: the whole migration</source>
        <translation>Was geschieht: die ganze Migration</translation>
    </message>
    <message>
        <source>e&amp;xport only, into a folder</source>
        <translation>nur e&amp;xportieren, in einen Ordner</translation>
    </message>
    <message>
        <source>What is done: export only, into a folder</source>
        <translation>Was geschieht: nur exportieren, in einen Ordner</translation>
    </message>
    <message>
        <source>i&amp;mport only, from a folder or an archive</source>
        <translation>nur im&amp;portieren, aus einem Ordner oder Archiv</translation>
    </message>
    <message>
        <source>What is done: import only, from a folder or an archive</source>
        <translation>Was geschieht: nur importieren, aus einem Ordner oder Archiv</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Folder or archive</source>
        <translation>Ordner oder Archiv</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Browse for the folder or archive</source>
        <translation>Ordner oder Archiv wählen</translation>
    </message>
    <message>
        <source>A folder of an export…</source>
        <translation>Ordner eines Exports…</translation>
    </message>
    <message>
        <source>An archive of pg_dump…</source>
        <translation>Archiv von pg_dump…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>a folder that is made</source>
        <translation>ein Ordner, der angelegt wird</translation>
    </message>
    <message>
        <source>a folder of an export, or an archive</source>
        <translation>ein Ordner eines Exports oder ein Archiv</translation>
    </message>
    <message>
        <source>Folder of the export</source>
        <translation>Ordner des Exports</translation>
    </message>
    <message>
        <source>Folder of an export</source>
        <translation>Ordner eines Exports</translation>
    </message>
    <message>
        <source>Archive of pg_dump</source>
        <translation>Archiv von pg_dump</translation>
    </message>
    <message>
        <source>Name the folder that the export is to make.</source>
        <translation>Nennen Sie den Ordner, den der Export anlegen soll.</translation>
    </message>
    <message>
        <source>Name the folder or the archive to import.</source>
        <translation>Nennen Sie den Ordner oder das Archiv, das importiert werden soll.</translation>
    </message>
    <message>
        <source>There is a file of this name. Name a folder.</source>
        <translation>Es gibt eine Datei dieses Namens. Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>This folder is not empty. Name a new one.</source>
        <translation>Dieser Ordner ist nicht leer. Nennen Sie einen neuen.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
</context>
<context>
    <name>trunkline::HistoryModel</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message numerus="yes">
        <source>arrived, %n problem(s)</source>
        <translation>
            <numerusform>angekommen, %n Problem</numerusform>
            <numerusform>angekommen, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>How and where a run ended: &quot;failed at Import&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>nie gespeichert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rehearsal: %1</source>
        <comment>result of a run</comment>
        <translation>Probe: %1</translation>
    </message>
</context>
<context>
    <name>trunkline::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No migration has been run yet. Every run is kept here with its timeline and its log.</source>
        <translation>Bisher ist keine Migration gelaufen. Jeder Lauf wird hier mit Zeitleiste und Protokoll aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Open run</source>
        <translation>Lauf &amp;öffnen</translation>
    </message>
    <message>
        <source>Look for &amp;left-overs…</source>
        <translation>&amp;Überbleibsel suchen…</translation>
    </message>
    <message>
        <source>&amp;Remove from the history…</source>
        <translation>Aus dem Verlauf &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove from the history</source>
        <translation>Aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <source>Remove this run of %1 from the history?</source>
        <translation>Diesen Lauf von %1 aus dem Verlauf entfernen?</translation>
    </message>
    <message>
        <source>Its timeline and its log are deleted. No database is touched.</source>
        <translation>Seine Zeitleiste und sein Protokoll werden gelöscht. Keine Datenbank wird angetastet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>trunkline::LedgerModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A state and how many objects are in it: &quot;missing (12)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>with problem %1: %2</source>
        <translation>mit Problem %1: %2</translation>
    </message>
    <message>
        <source>problem %1: %2</source>
        <translation>Problem %1: %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
</context>
<context>
    <name>trunkline::LeftoversDialog</name>
    <message>
        <source>Left-overs of an interrupted run</source>
        <translation>Überbleibsel eines unterbrochenen Laufs</translation>
    </message>
    <message>
        <source>Looking for left-overs</source>
        <translation>Überbleibsel werden gesucht</translation>
    </message>
    <message>
        <source>Left-overs of the run</source>
        <translation>Überbleibsel des Laufs</translation>
    </message>
    <message>
        <source>The run of %1, %2, was interrupted.</source>
        <translation>Der Lauf von %1, %2, wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Looking for processes on this computer and for sessions on both servers that it left behind…</source>
        <translation>Gesucht wird nach Prozessen auf diesem Rechner und Sitzungen auf beiden Servern, die er hinterlassen hat…</translation>
    </message>
    <message>
        <source>End them</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>Auf der Quelle</translation>
    </message>
    <message>
        <source>On the target</source>
        <translation>Auf dem Ziel</translation>
    </message>
    <message>
        <source>This was found. It belongs to the interrupted run and to nothing else.</source>
        <translation>Das wurde gefunden. Es gehört zum unterbrochenen Lauf und zu nichts anderem.</translation>
    </message>
    <message>
        <source>Nothing is left of it: no process, no session.</source>
        <translation>Nichts ist davon übrig: kein Prozess, keine Sitzung.</translation>
    </message>
    <message>
        <source>No process is left on this computer, but a server could not be asked.</source>
        <translation>Auf diesem Rechner ist kein Prozess übrig, aber ein Server konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>They were ended. Nothing is left of the run.</source>
        <translation>Sie wurden beendet. Vom Lauf ist nichts übrig.</translation>
    </message>
    <message>
        <source>The database “%1” is read-only</source>
        <translation>Die Datenbank „%1“ ist nur lesbar</translation>
    </message>
</context>
<context>
    <name>trunkline::LogModel</name>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>trunkline::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>trunkline::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Neue Migration</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;verwendet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Migration</source>
        <translation>&amp;Migration</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation>&amp;Abbrechen…</translation>
    </message>
    <message>
        <source>Client &amp;tools…</source>
        <translation>Client-&amp;Werkzeuge…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Trunkline</source>
        <translation>&amp;Über Trunkline</translation>
    </message>
    <message>
        <source>C&amp;ompare source and target</source>
        <translation>Quelle und Ziel v&amp;ergleichen</translation>
    </message>
    <message>
        <source>&amp;Rehearse…</source>
        <translation>P&amp;robe…</translation>
    </message>
    <message>
        <source>&amp;Pause after this step</source>
        <translation>Nach diesem Schritt an&amp;halten</translation>
    </message>
</context>
<context>
    <name>trunkline::MainWindow</name>
    <message>
        <source>The run of %1, %2, was interrupted. What was known of it is kept; processes of it may still be at work.</source>
        <translation>Der Lauf von %1, %2, wurde unterbrochen. Was davon bekannt war, ist erhalten; Prozesse davon sind vielleicht noch am Werk.</translation>
    </message>
    <message>
        <source>Look for left-overs…</source>
        <translation>Überbleibsel suchen…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>%1[*] — Trunkline</source>
        <translation>%1[*] — Trunkline</translation>
    </message>
    <message>
        <source>About Trunkline</source>
        <translation>Über Trunkline</translation>
    </message>
    <message>
        <source>Moves a PostgreSQL database from one server to another, and proves that it arrived.

Free software under the PostgreSQL Licence. Built with Qt %1.</source>
        <translation>Bringt eine PostgreSQL-Datenbank von einem Server auf einen anderen und belegt, dass sie angekommen ist.

Freie Software unter der PostgreSQL-Lizenz. Gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>The language changes when Trunkline is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Trunkline.</translation>
    </message>
</context>
<context>
    <name>trunkline::ManagedGroup</name>
    <message>
        <source>Managed target</source>
        <translation>Verwaltetes Ziel</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>Rules of a managed target: as recognised</source>
        <translation>Regeln für ein verwaltetes Ziel: wie erkannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Rules of a managed target: they hold</source>
        <translation>Regeln für ein verwaltetes Ziel: sie gelten</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Rules of a managed target: they do not hold</source>
        <translation>Regeln für ein verwaltetes Ziel: sie gelten nicht</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Not needed: an export asks no target.</source>
        <translation>Nicht nötig: Ein Export fragt kein Ziel.</translation>
    </message>
    <message>
        <source>Objects of owners to whom the target&apos;s user may not give any become his. What only a superuser may create stays behind, and is listed on Check.</source>
        <translation>Objekte von Eigentümern, denen der Zielbenutzer keine geben darf, gehen an ihn über. Was nur ein Superuser anlegen darf, bleibt zurück und wird unter „Prüfung“ aufgeführt.</translation>
    </message>
    <message>
        <source>Everything is tried as it is; what the target refuses is a problem of the run.</source>
        <translation>Alles wird versucht, wie es ist; was das Ziel ablehnt, ist ein Problem des Laufs.</translation>
    </message>
    <message>
        <source>Everything arrives as it is on the source.</source>
        <translation>Alles kommt an, wie es auf der Quelle ist.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <extracomment>A managed service was recognised: &quot;yes: Amazon RDS&quot;.</extracomment>
        <translation>ja: %1</translation>
    </message>
    <message>
        <source>yes: the user %1 is no superuser</source>
        <translation>ja: der Benutzer %1 ist kein Superuser</translation>
    </message>
    <message>
        <source>no: the user %1 is superuser on PostgreSQL</source>
        <translation>nein: der Benutzer %1 ist Superuser auf PostgreSQL</translation>
    </message>
</context>
<context>
    <name>trunkline::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>trunkline::MethodCard</name>
    <message>
        <source>Method: %1</source>
        <translation>Methode: %1</translation>
    </message>
</context>
<context>
    <name>trunkline::MethodGroup</name>
    <message>
        <source>Needs both servers at the same time.</source>
        <translation>Braucht beide Server zur selben Zeit.</translation>
    </message>
    <message>
        <source>Take the &amp;recommended method each time that it runs</source>
        <translation>Bei jedem Lauf die em&amp;pfohlene Methode nehmen</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about this duration</comment>
        <translation>≈ %1</translation>
    </message>
</context>
<context>
    <name>trunkline::MigrationRun</name>
    <message>
        <source>A PostgreSQL database is being migrated</source>
        <translation>Eine PostgreSQL-Datenbank wird migriert</translation>
    </message>
</context>
<context>
    <name>trunkline::NameMapEdit</name>
    <message>
        <source>+ add</source>
        <translation>+ hinzufügen</translation>
    </message>
    <message>
        <source>Name on the source</source>
        <translation>Name auf der Quelle</translation>
    </message>
    <message>
        <source>Name on the target</source>
        <translation>Name auf dem Ziel</translation>
    </message>
    <message>
        <source>on the source</source>
        <translation>auf der Quelle</translation>
    </message>
    <message>
        <source>on the target</source>
        <translation>auf dem Ziel</translation>
    </message>
    <message>
        <source>Add a line to the map</source>
        <translation>Der Zuordnung eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>A field in a line of a table: &quot;Role on the source, line 2&quot;.</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Remove line %1 of the map</source>
        <translation>Zeile %1 der Zuordnung entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>trunkline::NotAskedPanel</name>
    <message>
        <source>Choose it on the page &amp;Options</source>
        <translation>Auf der Seite &amp;Optionen wählen</translation>
    </message>
    <message>
        <source>Change it on the page &amp;Options</source>
        <translation>Auf der Seite &amp;Optionen ändern</translation>
    </message>
</context>
<context>
    <name>trunkline::ObjectTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows, estimated</source>
        <translation>Zeilen, geschätzt</translation>
    </message>
    <message>
        <source>Size with indexes</source>
        <translation>Größe mit Indexen</translation>
    </message>
    <message>
        <source>Takes along</source>
        <translation>Nimmt mit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of the objects in a group travel</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n partition(s)</source>
        <extracomment>&quot;table, 12 partitions&quot;</extracomment>
        <translation>
            <numerusform>%1, %n Partition</numerusform>
            <numerusform>%1, %n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, partitioned</source>
        <translation>%1, partitioniert</translation>
    </message>
    <message>
        <source>%1, inherits %2</source>
        <extracomment>A table that inherits another one&apos;s columns: &quot;table, inherits person&quot;</extracomment>
        <translation>%1, erbt von %2</translation>
    </message>
    <message>
        <source>needs extension %1</source>
        <translation>braucht die Erweiterung %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not named by a pattern</source>
        <translation>von keinem Muster genannt</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>rows of some partitions</source>
        <translation>Zeilen einiger Partitionen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n partition(s)</source>
        <translation>
            <numerusform>%1 von %n Partition</numerusform>
            <numerusform>%1 von %n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>left out with its schema</source>
        <translation>mit dem Schema ausgelassen</translation>
    </message>
    <message>
        <source>structure only, like its schema</source>
        <translation>nur Struktur, wie das Schema</translation>
    </message>
    <message>
        <source>left out with its table</source>
        <translation>mit der Tabelle ausgelassen</translation>
    </message>
    <message>
        <source>structure only, like its table</source>
        <translation>nur Struktur, wie die Tabelle</translation>
    </message>
    <message>
        <source>structure only by the pattern %1</source>
        <translation>nur Struktur durch das Muster %1</translation>
    </message>
    <message>
        <source>left out by the pattern %1</source>
        <translation>ausgelassen durch das Muster %1</translation>
    </message>
    <message>
        <source>needed by what travels</source>
        <translation>vom Mitreisenden gebraucht</translation>
    </message>
    <message>
        <source>%1, without %2 %3</source>
        <extracomment>&quot;rows and structure, without foreign key ticket_person_fkey&quot;</extracomment>
        <translation>%1, ohne %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, without %n of its part(s)</source>
        <translation>
            <numerusform>%1, ohne %n ihrer Teile</numerusform>
            <numerusform>%1, ohne %n ihrer Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, owned by %2</source>
        <extracomment>An object and whose it is: &quot;sales.ticket, owned by app_owner&quot;</extracomment>
        <translation>%1, Eigentümer: %2</translation>
    </message>
    <message>
        <source>%1 travel</source>
        <translation>%1 reisen mit</translation>
    </message>
</context>
<context>
    <name>trunkline::ObjectsNeedsBar</name>
    <message>
        <source>The need before this one</source>
        <translation>Der vorige Bedarf</translation>
    </message>
    <message>
        <source>The next need</source>
        <translation>Der nächste Bedarf</translation>
    </message>
    <message>
        <source>Ta&amp;ke its rows along</source>
        <translation>Zeilen m&amp;itnehmen</translation>
    </message>
    <message>
        <source>Ta&amp;ke it along</source>
        <translation>M&amp;itnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it out too</source>
        <translation>E&amp;benfalls auslassen</translation>
    </message>
    <message>
        <source>&amp;Leave them out too</source>
        <translation>E&amp;benfalls auslassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of several messages is shown: &quot;1 of 4&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) need(s) the rows of %1, which stay behind: %2</source>
        <translation>
            <numerusform>%n Objekt braucht die Zeilen von %1, die zurückbleiben: %2</numerusform>
            <numerusform>%n Objekte brauchen die Zeilen von %1, die zurückbleiben: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) need(s) %1, which is left out: %2</source>
        <translation>
            <numerusform>%n Objekt braucht %1, das ausgelassen ist: %2</numerusform>
            <numerusform>%n Objekte brauchen %1, das ausgelassen ist: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::ObjectsPage</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <translation>Nach Namen filtern…</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>&amp;Patterns</source>
        <translation>M&amp;uster</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>A&amp;lles</translation>
    </message>
    <message>
        <source>Takes back every choice and every pattern</source>
        <translation>Nimmt jede Auswahl und jedes Muster zurück</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Reads the objects anew</source>
        <translation>Liest die Objekte neu</translation>
    </message>
    <message>
        <source>The objects are being read</source>
        <translation>Die Objekte werden gelesen</translation>
    </message>
    <message>
        <source>Objects of the database</source>
        <translation>Objekte der Datenbank</translation>
    </message>
    <message>
        <source>&amp;Patterns (%1)</source>
        <translation>M&amp;uster (%1)</translation>
    </message>
    <message>
        <source>Some of them match nothing or are not valid.</source>
        <translation>Einige davon passen auf nichts oder sind ungültig.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Zur Quelle</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Something was chosen for %n object(s) that is (are) not there: %1</source>
        <translation>
            <numerusform>Für %n Objekt ist etwas gewählt, aber es ist nicht da: %1</numerusform>
            <numerusform>Für %n Objekte ist etwas gewählt, aber sie sind nicht da: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading the objects of %1…</source>
        <translation>Die Objekte von %1 werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), %1: everything will travel</source>
        <translation>
            <numerusform>%n Tabelle, %1: alles reist mit</numerusform>
            <numerusform>%n Tabellen, %1: alles reist mit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s) · %2 will travel</source>
        <translation>
            <numerusform>%1 von %n Tabelle · %2 reisen mit</numerusform>
            <numerusform>%1 von %n Tabellen · %2 reisen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an archive first.</source>
        <translation>Zuerst ein Archiv wählen.</translation>
    </message>
    <message>
        <source>Choose a source first.</source>
        <translation>Zuerst eine Quelle wählen.</translation>
    </message>
    <message>
        <source>The objects of %1 could not be read.</source>
        <translation>Die Objekte von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No name holds “%1”.</source>
        <translation>Kein Name enthält „%1“.</translation>
    </message>
    <message>
        <source>There are no objects in %1.</source>
        <translation>In %1 gibt es keine Objekte.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): everything will travel</source>
        <translation>
            <numerusform>%n Tabelle: alles wird mitreisen</numerusform>
            <numerusform>%n Tabellen: alles wird mitreisen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s) will travel</source>
        <translation>
            <numerusform>%1 von %n Tabelle wird mitreisen</numerusform>
            <numerusform>%1 von %n Tabellen werden mitreisen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::ObjectsView</name>
    <message>
        <source>What %1 takes along</source>
        <translation>Was %1 mitnimmt</translation>
    </message>
</context>
<context>
    <name>trunkline::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>trunkline::OwnershipGroup</name>
    <message>
        <source>Owners and grants</source>
        <translation>Eigentümer und Rechte</translation>
    </message>
    <message>
        <source>O&amp;wners</source>
        <translation>Eigent&amp;ümer</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>Owners: keep</source>
        <translation>Eigentümer: beibehalten</translation>
    </message>
    <message>
        <source>all to o&amp;ne</source>
        <translation>alle an eine &amp;Rolle</translation>
    </message>
    <message>
        <source>Owners: all to one role</source>
        <translation>Eigentümer: alle an eine Rolle</translation>
    </message>
    <message>
        <source>map…</source>
        <translation>zuordnen…</translation>
    </message>
    <message>
        <source>Owners: map</source>
        <translation>Eigentümer: zuordnen</translation>
    </message>
    <message>
        <source>All &amp;to</source>
        <translation>All&amp;e an</translation>
    </message>
    <message>
        <source>Role to which all objects belong</source>
        <translation>Rolle, der alle Objekte gehören</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Grants: keep</source>
        <translation>Rechte: beibehalten</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>zurücklassen</translation>
    </message>
    <message>
        <source>Grants: drop</source>
        <translation>Rechte: zurücklassen</translation>
    </message>
    <message>
        <source>Grants: map</source>
        <translation>Rechte: zuordnen</translation>
    </message>
    <message>
        <source>de&amp;fault privileges</source>
        <translation>V&amp;orgabeprivilegien</translation>
    </message>
    <message>
        <source>Default privileges travel</source>
        <translation>Vorgabeprivilegien reisen mit</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Role on the source</source>
        <translation>Rolle auf der Quelle</translation>
    </message>
    <message>
        <source>Role on the target</source>
        <translation>Rolle auf dem Ziel</translation>
    </message>
    <message>
        <source>They are grants, too: they stay behind with them.</source>
        <translation>Auch sie sind Rechte: Sie bleiben mit ihnen zurück.</translation>
    </message>
    <message>
        <source>the target&apos;s user (%1)</source>
        <translation>der Zielbenutzer (%1)</translation>
    </message>
    <message>
        <source>the target&apos;s user</source>
        <translation>der Zielbenutzer</translation>
    </message>
    <message>
        <source>%1 is not on the target and will not be made there. Take the role along, or choose another one.</source>
        <translation>%1 ist nicht auf dem Ziel und wird dort nicht angelegt. Nehmen Sie die Rolle mit, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The source has no role %1.</source>
        <translation>Die Quelle hat keine Rolle %1.</translation>
    </message>
    <message>
        <source>%1 is not on the target and will not be made there.</source>
        <translation>%1 ist nicht auf dem Ziel und wird dort nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 stands on the left twice; the first line holds.</source>
        <translation>%1 steht zweimal links; die erste Zeile gilt.</translation>
    </message>
    <message>
        <source>Chosen when the export is imported: the archive holds them as they are on the source.</source>
        <translation>Wird gewählt, wenn der Export importiert wird: Das Archiv enthält sie, wie sie auf der Quelle sind.</translation>
    </message>
</context>
<context>
    <name>trunkline::PasswordPlaceBox</name>
    <message>
        <source>kept in the system keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>asked each time</source>
        <translation>jedes Mal erfragen</translation>
    </message>
    <message>
        <source>left to passfile or PGPASSWORD</source>
        <translation>Passwortdatei oder PGPASSWORD überlassen</translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation>Wo das Passwort aufbewahrt wird</translation>
    </message>
    <message>
        <source>Read from the keychain when it is needed; never written into a file of Trunkline.</source>
        <translation>Wird bei Bedarf aus dem Schlüsselbund gelesen; nie in eine Datei von Trunkline geschrieben.</translation>
    </message>
    <message>
        <source>Held in memory until Trunkline is closed.</source>
        <translation>Bleibt im Speicher, bis Trunkline geschlossen wird.</translation>
    </message>
    <message>
        <source>No system keychain answers on this computer, so the password is held in memory until Trunkline is closed.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund, daher bleibt das Passwort im Speicher, bis Trunkline geschlossen wird.</translation>
    </message>
    <message>
        <source>libpq finds it by itself: PGPASSWORD, a service file or the passfile (~/.pgpass).</source>
        <translation>libpq findet es selbst: PGPASSWORD, eine Servicedatei oder die Passwortdatei (~/.pgpass).</translation>
    </message>
    <message>
        <source>system keychain (none answers here)</source>
        <translation>Schlüsselbund des Systems (hier antwortet keiner)</translation>
    </message>
</context>
<context>
    <name>trunkline::PasswordPrompt</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>trunkline::PasswordRequest</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Password of %1 for %2</source>
        <translation>Passwort von %1 für %2</translation>
    </message>
</context>
<context>
    <name>trunkline::PastRunView</name>
    <message>
        <source>&amp;Back to the history</source>
        <translation>&amp;Zurück zum Verlauf</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Profile, when it began, and its result: &quot;tickets-to-rds · yesterday, 9:47 · all arrived&quot;.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Show the &amp;comparison</source>
        <translation>Den &amp;Vergleich zeigen</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>B&amp;ericht speichern …</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Der Bericht wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>trunkline::PatternField</name>
    <message numerus="yes">
        <source>%n of these match(es) nothing here: %1</source>
        <translation>
            <numerusform>%n davon passt hier auf nichts: %1</numerusform>
            <numerusform>%n davon passen hier auf nichts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::PatternsPanel</name>
    <message>
        <source>Only &amp;schemas</source>
        <translation>Nur S&amp;chemas</translation>
    </message>
    <message>
        <source>Patterns of schemas: only these</source>
        <translation>Muster für Schemas: nur diese</translation>
    </message>
    <message>
        <source>sales, app_*</source>
        <translation>sales, app_*</translation>
    </message>
    <message>
        <source>&amp;Not schemas</source>
        <translation>&amp;Ohne Schemas</translation>
    </message>
    <message>
        <source>Patterns of schemas: not these</source>
        <translation>Muster für Schemas: ohne diese</translation>
    </message>
    <message>
        <source>tmp_*</source>
        <translation>tmp_*</translation>
    </message>
    <message>
        <source>Only &amp;tables</source>
        <translation>Nur &amp;Tabellen</translation>
    </message>
    <message>
        <source>Patterns of tables, views and sequences: only these</source>
        <translation>Muster für Tabellen, Sichten und Sequenzen: nur diese</translation>
    </message>
    <message>
        <source>sales.*, public.person</source>
        <translation>sales.*, public.person</translation>
    </message>
    <message>
        <source>N&amp;ot tables</source>
        <translation>Oh&amp;ne Tabellen</translation>
    </message>
    <message>
        <source>Patterns of tables, views and sequences: not these</source>
        <translation>Muster für Tabellen, Sichten und Sequenzen: ohne diese</translation>
    </message>
    <message>
        <source>*.import_*</source>
        <translation>*.import_*</translation>
    </message>
    <message>
        <source>No &amp;rows of</source>
        <translation>Ohne &amp;Zeilen von</translation>
    </message>
    <message>
        <source>Patterns of tables: only their structure</source>
        <translation>Muster für Tabellen: nur ihre Struktur</translation>
    </message>
    <message>
        <source>*.audit_log</source>
        <translation>*.audit_log</translation>
    </message>
    <message>
        <source>Separated by commas, * and ? stand for any letters. They hold for objects that are not there yet, too.</source>
        <translation>Durch Kommas getrennt; * und ? stehen für beliebige Zeichen. Die Muster gelten auch für Objekte, die es noch nicht gibt.</translation>
    </message>
</context>
<context>
    <name>trunkline::ProblemModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more follow(s) from it)</source>
        <extracomment>A problem, and how many only follow from it.</extracomment>
        <translation>
            <numerusform>%1 (%n weiteres folgt daraus)</numerusform>
            <numerusform>%1 (%n weitere folgen daraus)</numerusform>
        </translation>
    </message>
    <message>
        <source>What follows from it:</source>
        <translation>Was daraus folgt:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>trunkline::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Each problem opens to the utility&apos;s own words.</source>
        <translation>Jedes Problem lässt sich aufklappen und zeigt dann den Wortlaut des Programms.</translation>
    </message>
</context>
<context>
    <name>trunkline::ProfileActions</name>
    <message>
        <source>Migration profiles (*.%1)</source>
        <translation>Migrationsprofile (*.%1)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>They are lost when you do not save them.</source>
        <translation>Sie gehen verloren, wenn Sie nicht speichern.</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migration</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>trunkline::ProfileDocument</name>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
</context>
<context>
    <name>trunkline::RecentProfilesModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, never run</source>
        <translation>%1, nie gelaufen</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nie gelaufen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>trunkline::RemedyBar</name>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The button&apos;s own words and what it is for: &quot;Migrate roles: the role app does not exist&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trunkline::ReportDialog</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON data (*.json)</source>
        <translation>JSON-Daten (*.json)</translation>
    </message>
    <message>
        <source>report</source>
        <comment>a file&apos;s name</comment>
        <translation>bericht</translation>
    </message>
</context>
<context>
    <name>trunkline::RolesGroup</name>
    <message>
        <source>Roles and users</source>
        <translation>Rollen und Benutzer</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Take along: no roles</source>
        <translation>Mitnehmen: keine Rollen</translation>
    </message>
    <message>
        <source>those this &amp;database uses</source>
        <translation>die diese Daten&amp;bank benutzt</translation>
    </message>
    <message>
        <source>Take along: the roles that this database uses</source>
        <translation>Mitnehmen: die Rollen, die diese Datenbank benutzt</translation>
    </message>
    <message>
        <source>&amp;all</source>
        <translation>a&amp;lle</translation>
    </message>
    <message>
        <source>Take along: all roles</source>
        <translation>Mitnehmen: alle Rollen</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Roles to leave out</source>
        <translation>Auszulassende Rollen</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>those this &amp;database uses (%1)</source>
        <translation>die diese Daten&amp;bank benutzt (%1)</translation>
    </message>
    <message>
        <source>&amp;all (%1)</source>
        <translation>a&amp;lle (%1)</translation>
    </message>
    <message>
        <source>no roles travel: those that own objects must be on the target already</source>
        <translation>keine Rollen reisen mit: Wer Objekte besitzt, muss schon auf dem Ziel sein</translation>
    </message>
    <message>
        <source>stay behind: users who sign in will need one on the target</source>
        <translation>bleiben zurück: Wer sich anmeldet, braucht auf dem Ziel ein neues</translation>
    </message>
    <message>
        <source>stay behind; no user will need a new one</source>
        <translation>bleiben zurück; kein Benutzer braucht ein neues</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>lea&amp;ve as they are</source>
        <translation>lassen, &amp;wie sie sind</translation>
    </message>
    <message>
        <source>Roles that are on the target already: leave as they are</source>
        <translation>Rollen, die schon auf dem Ziel sind: lassen, wie sie sind</translation>
    </message>
    <message>
        <source>alter them too</source>
        <translation>auch ändern</translation>
    </message>
    <message>
        <source>Roles that are on the target already: alter them too</source>
        <translation>Rollen, die schon auf dem Ziel sind: auch ändern</translation>
    </message>
    <message>
        <source>take SCRAM verifiers alon&amp;g</source>
        <translation>S&amp;CRAM-Verifier mitnehmen</translation>
    </message>
    <message>
        <source>Passwords: take SCRAM verifiers along</source>
        <translation>Passwörter: SCRAM-Verifier mitnehmen</translation>
    </message>
    <message>
        <source>Chosen when the export is imported.</source>
        <translation>Wird gewählt, wenn der Export importiert wird.</translation>
    </message>
    <message>
        <source>The source has no role %1.</source>
        <translation>Die Quelle hat keine Rolle %1.</translation>
    </message>
    <message>
        <source>travel with their roles: users sign in as before</source>
        <translation>reisen mit ihren Rollen mit: Benutzer melden sich an wie bisher</translation>
    </message>
    <message numerus="yes">
        <source>stay behind: %n user(s) will need one on the target; they can be set here after the run</source>
        <translation>
            <numerusform>bleiben zurück: %n Benutzer braucht auf dem Ziel ein neues; nach dem Lauf lässt es sich hier setzen</numerusform>
            <numerusform>bleiben zurück: %n Benutzer brauchen auf dem Ziel ein neues; nach dem Lauf lassen sie sich hier setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifiers cannot be taken along: %1 may not read them on the source.</source>
        <translation>Verifier können nicht mitgenommen werden: %1 darf sie auf der Quelle nicht lesen.</translation>
    </message>
    <message>
        <source>Verifiers cannot be taken along: %1 may not set passwords on the target.</source>
        <translation>Verifier können nicht mitgenommen werden: %1 darf auf dem Ziel keine Passwörter setzen.</translation>
    </message>
    <message>
        <source>Whether verifiers can be taken along is known when the servers have answered.</source>
        <translation>Ob Verifier mitgenommen werden können, ist bekannt, wenn die Server geantwortet haben.</translation>
    </message>
    <message>
        <source>An export holds no passwords.</source>
        <translation>Ein Export enthält keine Passwörter.</translation>
    </message>
</context>
<context>
    <name>trunkline::RouteBar</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Prü&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Start migration</source>
        <translation>Migration &amp;starten</translation>
    </message>
    <message>
        <source>A check blocks the migration.</source>
        <translation>Eine Prüfung blockiert die Migration.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Start export</source>
        <translation>Export &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Start import</source>
        <translation>Import &amp;starten</translation>
    </message>
    <message>
        <source>Cancel comparison</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>trunkline::RouteChip</name>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>%1 · TLS %2</source>
        <extracomment>The route of a connection and its sslmode: &quot;db1:5432 / shop · TLS verify-full&quot;.</extracomment>
        <translation>%1 · TLS %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The route of a connection and its label: &quot;db1:5432 / shop · production&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trunkline::RowValuesModel</name>
    <message>
        <source>is there no more</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>Auf der Quelle</translation>
    </message>
    <message>
        <source>On the target</source>
        <translation>Auf dem Ziel</translation>
    </message>
</context>
<context>
    <name>trunkline::RunDialogs</name>
    <message>
        <source>The half-filled database was dropped.</source>
        <translation>Die halb gefüllte Datenbank wurde gelöscht.</translation>
    </message>
    <message>
        <source>Cancel the migration</source>
        <translation>Migration abbrechen</translation>
    </message>
    <message>
        <source>Cancel the migration?</source>
        <translation>Die Migration abbrechen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>A migration is in progress</source>
        <translation>Eine Migration läuft</translation>
    </message>
    <message>
        <source>A migration is in progress. Cancel it and close the window?</source>
        <translation>Eine Migration läuft. Abbrechen und das Fenster schließen?</translation>
    </message>
    <message>
        <source>It cannot go on without this window.</source>
        <translation>Ohne dieses Fenster kann sie nicht weiterlaufen.</translation>
    </message>
    <message>
        <source>Cancel it and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The database %1 was created by this run and is half filled. Nothing else was changed.</source>
        <translation>Die Datenbank %1 wurde von diesem Lauf angelegt und ist halb gefüllt. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A check blocked the migration when it was about to start; nothing was changed. Check again to see what it is.</source>
        <translation>Eine Prüfung hat die Migration kurz vor dem Start blockiert; nichts wurde geändert. Prüfen Sie erneut, um zu sehen, woran es liegt.</translation>
    </message>
    <message>
        <source>What is under way is ended, here and on the source, which stays as it is. The archive that is half written is removed.</source>
        <translation>Was läuft, wird beendet, hier und auf der Quelle, die bleibt, wie sie ist. Das halb geschriebene Archiv wird entfernt.</translation>
    </message>
    <message>
        <source>What is under way is ended, here and on the target. The archive stays as it is. A database that this run created on the target stays half filled until you drop it.</source>
        <translation>Was läuft, wird beendet, hier und am Ziel. Das Archiv bleibt, wie es ist. Eine Datenbank, die dieser Lauf am Ziel angelegt hat, bleibt halb gefüllt, bis Sie sie löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have no password on the target yet.</source>
        <translation>
            <numerusform>%n Benutzer hat am Ziel noch kein Passwort.</numerusform>
            <numerusform>%n Benutzer haben am Ziel noch kein Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Set passwords…</source>
        <translation>Passwörter setzen…</translation>
    </message>
    <message>
        <source>Rehearse the migration</source>
        <translation>Die Migration proben</translation>
    </message>
    <message>
        <source>Rehearse the migration in the scratch database %1?</source>
        <translation>Die Migration in der Wegwerf-Datenbank %1 proben?</translation>
    </message>
    <message>
        <source>The target gets the whole migration as the profile says, and the scratch database is dropped at the end. Roles that the target lacks are made and stay. The source is read and goes on taking writes. What the rehearsal takes is the forecast for the real migration.</source>
        <translation>Das Ziel bekommt die ganze Migration, wie das Profil sie beschreibt, und die Wegwerf-Datenbank wird am Ende gelöscht. Rollen, die dem Ziel fehlen, werden angelegt und bleiben. Die Quelle wird gelesen und nimmt weiter Schreibvorgänge an. Was die Probe dauert, ist die Vorhersage für die wirkliche Migration.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>What is under way is ended, here and on both servers. The source stays as it is. A database that this run created on the target stays half filled until you go on with the run or drop it; a dump that is finished is kept for that.</source>
        <translation>Was im Gang ist, wird beendet, hier und auf beiden Servern. Die Quelle bleibt, wie sie ist. Eine Datenbank, die dieser Lauf auf dem Ziel angelegt hat, bleibt halb gefüllt, bis Sie mit dem Lauf weitermachen oder sie löschen; ein fertiger Dump bleibt dafür liegen.</translation>
    </message>
</context>
<context>
    <name>trunkline::RunFilterBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Show only this step</source>
        <translation>Nur diesen Schritt zeigen</translation>
    </message>
    <message>
        <source>Show lines from this level on</source>
        <translation>Zeilen ab dieser Stufe zeigen</translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation>Nur zeigen, was diesen Text enthält</translation>
    </message>
    <message>
        <source>Shell that the commands are written for</source>
        <translation>Shell, für die die Befehle geschrieben sind</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and up</source>
        <translation>Ab Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
</context>
<context>
    <name>trunkline::RunPage</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mehr Zeit zeigen (−)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show more detail (+)</source>
        <translation>Mehr Einzelheiten zeigen (+)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>&amp;Follow now</source>
        <translation>&amp;Jetzt folgen</translation>
    </message>
    <message>
        <source>Keep the present moment in the picture</source>
        <translation>Den gegenwärtigen Zeitpunkt im Bild halten</translation>
    </message>
    <message>
        <source>More to do with the timeline</source>
        <translation>Weiteres zur Zeitleiste</translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation>Fortschritt des ganzen Laufs</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Co&amp;mmands</source>
        <translation>&amp;Befehle</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>P&amp;robleme</translation>
    </message>
    <message>
        <source>What is shown below the timeline</source>
        <translation>Was unter der Zeitleiste gezeigt wird</translation>
    </message>
    <message>
        <source>Nothing has run yet. Check the migration to see here what it will do.</source>
        <translation>Noch ist nichts gelaufen. Prüfen Sie die Migration, um hier zu sehen, was sie tun wird.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has run yet. Start runs these %n steps one after the other; their commands can be read and copied below.</source>
        <translation>
            <numerusform>Noch ist nichts gelaufen. „Migration starten“ führt %n Schritt aus; seine Befehle lassen sich unten lesen und kopieren.</numerusform>
            <numerusform>Noch ist nichts gelaufen. „Migration starten“ führt diese %n Schritte nacheinander aus; ihre Befehle lassen sich unten lesen und kopieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>The log begins with the run.</source>
        <translation>Das Protokoll beginnt mit dem Lauf.</translation>
    </message>
    <message>
        <source>No line has come yet.</source>
        <translation>Noch ist keine Zeile gekommen.</translation>
    </message>
    <message>
        <source>No problem passes the filter.</source>
        <translation>Kein Problem passt zum Filter.</translation>
    </message>
    <message>
        <source>Problems that the run meets are listed here.</source>
        <translation>Probleme, auf die der Lauf stößt, werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>P&amp;robleme (%1)</translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation>&amp;Ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>Als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>Zeitleiste als Bild speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The timeline was saved to %1.</source>
        <translation>Die Zeitleiste wurde unter %1 gespeichert.</translation>
    </message>
    <message>
        <source>The timeline could not be saved to %1.</source>
        <translation>Die Zeitleiste konnte nicht unter %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Every object of the migration</source>
        <translation>Jedes Objekt der Migration</translation>
    </message>
    <message>
        <source>Le&amp;dger</source>
        <translation>&amp;Verzeichnis</translation>
    </message>
    <message>
        <source>No object passes the filter.</source>
        <translation>Kein Objekt passt zum Filter.</translation>
    </message>
    <message>
        <source>What becomes of every object is listed here.</source>
        <translation>Hier steht, was aus jedem Objekt wird.</translation>
    </message>
    <message>
        <source>The ledger is made when the import is over.</source>
        <translation>Das Verzeichnis entsteht, wenn der Import vorbei ist.</translation>
    </message>
    <message>
        <source>Le&amp;dger %1 of %2</source>
        <translation>&amp;Verzeichnis %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Fix and run again</source>
        <translation>Be&amp;heben und erneut ausführen</translation>
    </message>
    <message>
        <source>Run only what is missing again, from the archive that was kept</source>
        <translation>Nur was fehlt noch einmal ausführen, aus dem aufbewahrten Archiv</translation>
    </message>
    <message>
        <source>The profile was changed: %1. Fix and run again brings what is missing.</source>
        <translation>Das Profil wurde geändert: %1. Beheben und erneut ausführen bringt, was fehlt.</translation>
    </message>
    <message>
        <source>The profile was changed: %1.</source>
        <translation>Das Profil wurde geändert: %1.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Goes on from the last thing that is certainly done</source>
        <translation>Macht vom letzten an weiter, was sicher getan ist</translation>
    </message>
</context>
<context>
    <name>trunkline::SamplePanel</name>
    <message>
        <source>Progress of the sample database</source>
        <translation>Fortschritt der Beispieldatenbank</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Starting two throw-away servers…</source>
        <translation>Zwei temporäre Server werden gestartet…</translation>
    </message>
</context>
<context>
    <name>trunkline::SecretField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>trunkline::ServerForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>A name, an address, or the folder of a local socket.</source>
        <translation>Ein Name, eine Adresse oder der Ordner eines lokalen Sockets.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Database to sign in to</source>
        <translation>Datenbank zur Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Kennzeichnung</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>named like the user</source>
        <translation>heißt wie der Benutzer</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>trunkline::ServerLabelBox</name>
    <message>
        <source>no label</source>
        <translation>keine Kennzeichnung</translation>
    </message>
    <message>
        <source>production: asks before anything is overwritten</source>
        <translation>Produktion: fragt vor jedem Überschreiben</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichnung</translation>
    </message>
</context>
<context>
    <name>trunkline::SetPasswordsDialog</name>
    <message>
        <source>Passwords of users</source>
        <translation>Passwörter von Benutzern</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) on %1 have no password yet.</source>
        <translation>
            <numerusform>%n Benutzer auf %1 hat noch kein Passwort.</numerusform>
            <numerusform>%n Benutzer auf %1 haben noch kein Passwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a password for each that is to sign in. It is sent to the target only and kept nowhere here.</source>
        <translation>Geben Sie für jeden, der sich anmelden soll, ein Passwort ein. Es wird nur an das Ziel gesendet und hier nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>typed, not set yet</source>
        <translation>eingegeben, noch nicht gesetzt</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Set the passwords that are typed</source>
        <translation>Eingegebene Passwörter setzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>being set…</source>
        <translation>wird gesetzt…</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>kein Passwort</translation>
    </message>
</context>
<context>
    <name>trunkline::SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Choose the connection to the server that the database is to leave, or make a new one. Nothing on it is changed.</source>
        <translation>Wählen Sie die Verbindung zu dem Server, den die Datenbank verlassen soll, oder legen Sie eine neue an. Auf ihm wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Database to move</source>
        <translation>Zu migrierende Datenban&amp;k</translation>
    </message>
    <message>
        <source>choose a database</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>No database is chosen yet.</source>
        <translation>Noch ist keine Datenbank gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cannot be read by this user.</source>
        <translation>
            <numerusform>%n Tabelle kann dieser Benutzer nicht lesen.</numerusform>
            <numerusform>%n Tabellen kann dieser Benutzer nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row security hides rows of %n table(s) from this user.</source>
        <translation>
            <numerusform>Zeilensicherheit verbirgt Zeilen von %n Tabelle vor diesem Benutzer.</numerusform>
            <numerusform>Zeilensicherheit verbirgt Zeilen von %n Tabellen vor diesem Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is empty: there is nothing to move.</source>
        <translation>Die Datenbank ist leer: Es gibt nichts zu migrieren.</translation>
    </message>
    <message>
        <source>Ready to be moved.</source>
        <translation>Bereit zur Migration.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>superuser: may read everything</source>
        <translation>Superuser: darf alles lesen</translation>
    </message>
    <message>
        <source>may read every table</source>
        <translation>darf jede Tabelle lesen</translation>
    </message>
    <message>
        <source>may read every table of this database</source>
        <translation>darf jede Tabelle dieser Datenbank lesen</translation>
    </message>
    <message>
        <source>may read some tables only</source>
        <translation>darf nur einige Tabellen lesen</translation>
    </message>
    <message>
        <source>This migration imports from an archive, and asks no source. The archive is not chosen yet.</source>
        <translation>Diese Migration importiert aus einem Archiv und fragt keine Quelle. Das Archiv ist noch nicht gewählt.</translation>
    </message>
    <message>
        <source>This migration imports from an archive, and asks no source.</source>
        <translation>Diese Migration importiert aus einem Archiv und fragt keine Quelle.</translation>
    </message>
</context>
<context>
    <name>trunkline::StageList</name>
    <message>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>trunkline::StatementsDialog</name>
    <message>
        <source>Run on the target</source>
        <translation>Auf dem Ziel ausführen</translation>
    </message>
    <message>
        <source>Statements that will be run</source>
        <translation>Anweisungen, die ausgeführt werden</translation>
    </message>
    <message>
        <source>This will be run on %1. The source is not touched.</source>
        <translation>Dies wird auf %1 ausgeführt. Die Quelle bleibt unberührt.</translation>
    </message>
    <message>
        <source>This will be run on %1, in the database %2. The source is not touched.</source>
        <translation>Dies wird auf %1 in der Datenbank %2 ausgeführt. Die Quelle bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Run on the target</source>
        <translation>Auf dem Ziel &amp;ausführen</translation>
    </message>
</context>
<context>
    <name>trunkline::StatusLine</name>
    <message>
        <source>Looking for client tools…</source>
        <translation>Client-Werkzeuge werden gesucht…</translation>
    </message>
    <message>
        <source>No client tools found</source>
        <translation>Keine Client-Werkzeuge gefunden</translation>
    </message>
    <message>
        <source>To install them: %1</source>
        <translation>Zur Installation: %1</translation>
    </message>
    <message numerus="yes">
        <source>Client tools: %n version(s) found</source>
        <translation>
            <numerusform>Client-Werkzeuge: %n Version gefunden</numerusform>
            <numerusform>Client-Werkzeuge: %n Versionen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client tools: chosen by hand (%n version(s) found)</source>
        <translation>
            <numerusform>Client-Werkzeuge: von Hand gewählt (%n Version gefunden)</numerusform>
            <numerusform>Client-Werkzeuge: von Hand gewählt (%n Versionen gefunden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client tools: %1 (%n version(s) found)</source>
        <translation>
            <numerusform>Client-Werkzeuge: %1 (%n Version gefunden)</numerusform>
            <numerusform>Client-Werkzeuge: %1 (%n Versionen gefunden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client tools: %1, chosen by hand (%n version(s) found)</source>
        <translation>
            <numerusform>Client-Werkzeuge: %1, von Hand gewählt (%n Version gefunden)</numerusform>
            <numerusform>Client-Werkzeuge: %1, von Hand gewählt (%n Versionen gefunden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client tools: none that fits (%n version(s) found)</source>
        <translation>
            <numerusform>Client-Werkzeuge: keine passenden (%n Version gefunden)</numerusform>
            <numerusform>Client-Werkzeuge: keine passenden (%n Versionen gefunden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose other client tools or add a folder</source>
        <translation>Andere Client-Werkzeuge wählen oder einen Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Dump folder: %1 free</source>
        <translation>Dump-Ordner: %1 frei</translation>
    </message>
    <message>
        <source>Export folder: %1 free</source>
        <translation>Export-Ordner: %1 frei</translation>
    </message>
</context>
<context>
    <name>trunkline::TargetDatabaseGroup</name>
    <message>
        <source>Target database</source>
        <translation>Zieldatenbank</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the target database</source>
        <translation>Name der Zieldatenbank</translation>
    </message>
    <message>
        <source>If it exists</source>
        <translation>Wenn vorhanden</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>If it exists: stop</source>
        <translation>Wenn vorhanden: anhalten</translation>
    </message>
    <message>
        <source>use it if it is empty</source>
        <translation>benutzen, wenn leer</translation>
    </message>
    <message>
        <source>If it exists: use it if it is empty</source>
        <translation>Wenn vorhanden: benutzen, wenn sie leer ist</translation>
    </message>
    <message>
        <source>re&amp;place it…</source>
        <translation>&amp;ersetzen…</translation>
    </message>
    <message>
        <source>If it exists: replace it, after its name was typed</source>
        <translation>Wenn vorhanden: ersetzen, nach Eingabe ihres Namens</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Ei&amp;gentümer</translation>
    </message>
    <message>
        <source>Owner of the target database</source>
        <translation>Eigentümer der Zieldatenbank</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Kodie&amp;rung</translation>
    </message>
    <message>
        <source>Encoding of the target database</source>
        <translation>Kodierung der Zieldatenbank</translation>
    </message>
    <message>
        <source>&amp;Locale</source>
        <translation>Lo&amp;cale</translation>
    </message>
    <message>
        <source>Locale of the target database</source>
        <translation>Locale der Zieldatenbank</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>Template of the target database</source>
        <translation>Template der Zieldatenbank</translation>
    </message>
    <message>
        <source>as on the source</source>
        <translation>wie auf der Quelle</translation>
    </message>
    <message>
        <source>as on the source (%1)</source>
        <translation>wie auf der Quelle (%1)</translation>
    </message>
    <message>
        <source>Not needed: an export asks no target.</source>
        <translation>Nicht nötig: Ein Export fragt kein Ziel.</translation>
    </message>
    <message>
        <source>%1 is not on the target and will not be made there: the database will belong to the target&apos;s user.</source>
        <translation>%1 ist nicht auf dem Ziel und wird dort nicht angelegt: Die Datenbank wird dem Zielbenutzer gehören.</translation>
    </message>
    <message>
        <source>%1 is not on the target and will not be made there. Take the role along, or choose another one.</source>
        <translation>%1 ist nicht auf dem Ziel und wird dort nicht angelegt. Nehmen Sie die Rolle mit, oder wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>trunkline::TargetPage</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose the connection to the server that the database is to arrive on, or make a new one. Nothing is changed there before you start.</source>
        <translation>Wählen Sie die Verbindung zu dem Server, auf dem die Datenbank ankommen soll, oder legen Sie eine neue an. Vor dem Start wird dort nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Database to fill</source>
        <translation>Zu füllende Datenban&amp;k</translation>
    </message>
    <message>
        <source>named as on the source</source>
        <translation>heißt wie auf der Quelle</translation>
    </message>
    <message>
        <source>%1, as on the source</source>
        <translation>%1, wie auf der Quelle</translation>
    </message>
    <message>
        <source>It has no name yet: choose the source&apos;s database, or a name here.</source>
        <translation>Sie hat noch keinen Namen: Wählen Sie die Datenbank der Quelle oder hier einen Namen.</translation>
    </message>
    <message>
        <source>%1 is not there yet. The run creates it.</source>
        <translation>%1 gibt es noch nicht. Der Lauf legt sie an.</translation>
    </message>
    <message>
        <source>%1 is not there yet, so there is nothing to replace. The run creates it.</source>
        <translation>%1 gibt es noch nicht, also ist nichts zu ersetzen. Der Lauf legt sie an.</translation>
    </message>
    <message>
        <source>%1 is not there, but the options say that an empty database is used.</source>
        <translation>%1 gibt es nicht, aber laut den Optionen wird eine leere Datenbank benutzt.</translation>
    </message>
    <message>
        <source>%1 exists. The run replaces it, after its name was typed.</source>
        <translation>%1 ist vorhanden. Der Lauf ersetzt sie, nach Eingabe ihres Namens.</translation>
    </message>
    <message>
        <source>%1 exists and is empty. The run fills it.</source>
        <translation>%1 ist vorhanden und leer. Der Lauf füllt sie.</translation>
    </message>
    <message>
        <source>%1 exists and is not empty. Choose another name, or decide on the page Options that it is replaced.</source>
        <translation>%1 ist vorhanden und nicht leer. Wählen Sie einen anderen Namen, oder legen Sie auf der Seite „Optionen“ fest, dass sie ersetzt wird.</translation>
    </message>
    <message>
        <source>%1 exists. Whether it is empty is not known yet.</source>
        <translation>%1 ist vorhanden. Ob sie leer ist, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 exists and is empty. Choose another name, or decide on the page Options that it is used.</source>
        <translation>%1 ist vorhanden und leer. Wählen Sie einen anderen Namen, oder legen Sie auf der Seite „Optionen“ fest, dass sie benutzt wird.</translation>
    </message>
    <message>
        <source>%1 exists. Choose another name, or decide on the page Options what happens to it.</source>
        <translation>%1 ist vorhanden. Wählen Sie einen anderen Namen, oder legen Sie auf der Seite „Optionen“ fest, was mit ihr geschieht.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Large Objects</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>superuser: may do everything</source>
        <translation>Superuser: darf alles</translation>
    </message>
    <message>
        <source>may create databases and roles</source>
        <translation>darf Datenbanken und Rollen anlegen</translation>
    </message>
    <message>
        <source>may create databases, but no roles</source>
        <translation>darf Datenbanken anlegen, aber keine Rollen</translation>
    </message>
    <message>
        <source>may create roles, but no databases</source>
        <translation>darf Rollen anlegen, aber keine Datenbanken</translation>
    </message>
    <message>
        <source>may create neither databases nor roles</source>
        <translation>darf weder Datenbanken noch Rollen anlegen</translation>
    </message>
    <message>
        <source>named as in the archive</source>
        <translation>benannt wie im Archiv</translation>
    </message>
    <message>
        <source>It is named as in the archive, unless you choose a name here.</source>
        <translation>Sie heißt wie im Archiv, es sei denn, Sie wählen hier einen Namen.</translation>
    </message>
    <message>
        <source>This migration only exports, and asks no target. The folder for the export is not chosen yet.</source>
        <translation>Diese Migration exportiert nur und fragt kein Ziel. Der Ordner für den Export ist noch nicht gewählt.</translation>
    </message>
    <message>
        <source>This migration only exports, and asks no target. The export goes into a folder.</source>
        <translation>Diese Migration exportiert nur und fragt kein Ziel. Der Export kommt in einen Ordner.</translation>
    </message>
</context>
<context>
    <name>trunkline::ThroughputStrip</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>trunkline::TimelineModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Create database %1</source>
        <translation>Datenbank %1 anlegen</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>about %1 expected</source>
        <translation>etwa %1 erwartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n Balken</numerusform>
            <numerusform>%n Balken</numerusform>
        </translation>
    </message>
    <message>
        <source>may begin at %1</source>
        <translation>kann beginnen bei %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>trunkline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Steps of the run over time. Up and Down choose a row, Left and Right a bar in it, plus and minus zoom.</source>
        <translation>Schritte des Laufs im zeitlichen Verlauf. Auf und Ab wählen eine Zeile, Links und Rechts einen Balken darin, Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>trunkline::TotalTile</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A number of a comparison for whom it is read aloud: &quot;Tables: 40 of 41, 72,528,002 rows compared&quot;.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>trunkline::VerificationModel</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>An object, and what the comparison says of it: &quot;sales.ticket — 2 rows on the source only&quot;.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>On the source:</source>
        <translation>Auf der Quelle:</translation>
    </message>
    <message>
        <source>On the target:</source>
        <translation>Auf dem Ziel:</translation>
    </message>
    <message>
        <source>Checksum on the source: %1
Checksum on the target: %2</source>
        <translation>Prüfsumme auf der Quelle: %1
Prüfsumme auf dem Ziel: %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>On the source</source>
        <translation>Auf der Quelle</translation>
    </message>
    <message>
        <source>On the target</source>
        <translation>Auf dem Ziel</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>trunkline::VerificationView</name>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter what was compared</source>
        <translation>Filtern, was verglichen wurde</translation>
    </message>
    <message>
        <source>only what is not the sa&amp;me</source>
        <translation>nur was nicht &amp;gleich ist</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>Details of the chosen object</source>
        <translation>Näheres zum gewählten Objekt</translation>
    </message>
    <message>
        <source>Show &amp;values</source>
        <translation>&amp;Werte zeigen</translation>
    </message>
    <message>
        <source>Reads these rows from both sides and shows what is not the same. Values are shown here only, and kept nowhere.</source>
        <translation>Liest diese Zeilen von beiden Seiten und zeigt, was nicht gleich ist. Werte werden nur hier gezeigt und nirgends aufgehoben.</translation>
    </message>
    <message>
        <source>Values of the rows that differ, side by side</source>
        <translation>Werte der Zeilen, die verschieden sind, nebeneinander</translation>
    </message>
</context>
<context>
    <name>trunkline::VerifyPage</name>
    <message>
        <source>Verification</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Com&amp;pare now</source>
        <translation>Jetzt &amp;vergleichen</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Com&amp;pare again</source>
        <translation>Noch einmal &amp;vergleichen</translation>
    </message>
    <message>
        <source>Asking source and target what is to be compared…</source>
        <translation>Fragt Quelle und Ziel, was zu vergleichen ist…</translation>
    </message>
    <message numerus="yes">
        <source>Comparing: %1 of %n table(s), %2 rows/s</source>
        <translation>
            <numerusform>Vergleicht: %1 von %n Tabelle, %2 Zeilen/s</numerusform>
            <numerusform>Vergleicht: %1 von %n Tabellen, %2 Zeilen/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>Not yet compared.</source>
        <translation>Noch nicht verglichen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What the comparison found and what it compared: &quot;3 differences · Compared with the snapshot that was exported&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This profile has only one of two servers: there is nothing to compare it with.</source>
        <translation>Dieses Profil hat nur einen von zwei Servern: Es gibt nichts, womit er zu vergleichen wäre.</translation>
    </message>
    <message>
        <source>This profile&apos;s runs end without a comparison; Options says how deep one would go.</source>
        <translation>Die Läufe dieses Profils enden ohne Vergleich; in den Optionen steht, wie genau er wäre.</translation>
    </message>
    <message>
        <source>A run ends with it.</source>
        <translation>Ein Lauf endet damit.</translation>
    </message>
    <message>
        <source>The comparison reads every table of source and target, counts the rows, sums them up in the servers and names what differs. It changes nothing. %1 It can also be asked for at any time, and for a database that another tool has moved.</source>
        <translation>Der Vergleich liest jede Tabelle von Quelle und Ziel, zählt die Zeilen, bildet in den Servern ihre Summen und nennt, was verschieden ist. Er ändert nichts. %1 Er lässt sich auch jederzeit so machen, auch für eine Datenbank, die ein anderes Werkzeug umgezogen hat.</translation>
    </message>
    <message>
        <source>Set pass&amp;words…</source>
        <translation>Pass&amp;wörter setzen…</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>B&amp;ericht speichern …</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Der Bericht wurde in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>trunkline::WelcomePage</name>
    <message>
        <source>Trunkline</source>
        <translation>Trunkline</translation>
    </message>
    <message>
        <source>Moves a PostgreSQL database from one server to another, and proves that it arrived.</source>
        <translation>Bringt eine PostgreSQL-Datenbank von einem Server auf einen anderen und belegt, dass sie angekommen ist.</translation>
    </message>
    <message>
        <source>&amp;New migration…</source>
        <translation>&amp;Neue Migration…</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>Profil &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Try it with a sample database</source>
        <translation>Mit einer &amp;Beispieldatenbank ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Client tools…</source>
        <translation>&amp;Client-Werkzeuge…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent profiles</source>
        <translation>Zuletzt verwendete Profile</translation>
    </message>
    <message>
        <source>Profiles that you save or open appear here, each with the result of its last run.</source>
        <translation>Profile, die Sie speichern oder öffnen, erscheinen hier, jedes mit dem Ergebnis seines letzten Laufs.</translation>
    </message>
    <message>
        <source>&amp;All runs…</source>
        <translation>Alle &amp;Läufe…</translation>
    </message>
    <message>
        <source>Looking for client tools…</source>
        <translation>Client-Werkzeuge werden gesucht…</translation>
    </message>
    <message>
        <source>No client tools found. To install them: %1</source>
        <translation>Keine Client-Werkzeuge gefunden. Zur Installation: %1</translation>
    </message>
    <message>
        <source>Client tools %1 found</source>
        <translation>Client-Werkzeuge %1 gefunden</translation>
    </message>
</context>
<context>
    <name>trunkline::WorkGroup</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>Jobs that import side by side</source>
        <translation>Jobs, die nebeneinander importieren</translation>
    </message>
    <message>
        <source>On an error</source>
        <translation>Bei einem Fehler</translation>
    </message>
    <message>
        <source>&amp;go on and list it</source>
        <translation>fortset&amp;zen und auflisten</translation>
    </message>
    <message>
        <source>On an error: go on and list it</source>
        <translation>Bei einem Fehler: fortsetzen und auflisten</translation>
    </message>
    <message>
        <source>stop at once</source>
        <translation>sofort anhalten</translation>
    </message>
    <message>
        <source>On an error: stop at once</source>
        <translation>Bei einem Fehler: sofort anhalten</translation>
    </message>
    <message numerus="yes">
        <source>the target allows %n more connection(s)</source>
        <translation>
            <numerusform>das Ziel erlaubt noch %n Verbindung</numerusform>
            <numerusform>das Ziel erlaubt noch %n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer has %n processor(s)</source>
        <translation>
            <numerusform>dieser Rechner hat %n Prozessor</numerusform>
            <numerusform>dieser Rechner hat %n Prozessoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>anal&amp;yze the database</source>
        <translation>Datenbank anal&amp;ysieren</translation>
    </message>
    <message>
        <source>So that queries are fast from the start</source>
        <translation>Damit Abfragen von Anfang an schnell sind</translation>
    </message>
    <message>
        <source>Analyze the database afterwards</source>
        <translation>Die Datenbank danach analysieren</translation>
    </message>
    <message>
        <source>Not needed: nothing is imported.</source>
        <translation>Nicht nötig: Nichts wird importiert.</translation>
    </message>
    <message>
        <source>Compa&amp;re at the end</source>
        <translation>Am Ende ve&amp;rgleichen</translation>
    </message>
    <message>
        <source>How source and target are compared at the end</source>
        <translation>Wie Quelle und Ziel am Ende verglichen werden</translation>
    </message>
    <message>
        <source>from </source>
        <translation>ab </translation>
    </message>
    <message>
        <source> MB on</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Tables of this size and more are compared by one row in 64, chosen by its key; all rows are counted</source>
        <translation>Tabellen von dieser Größe an werden nach einer Zeile unter 64 verglichen, nach ihrem Schlüssel gewählt; gezählt werden alle Zeilen</translation>
    </message>
    <message>
        <source>Size from which on a table is compared by a sample, in megabytes</source>
        <translation>Größe, von der an eine Tabelle nach einer Stichprobe verglichen wird, in Megabyte</translation>
    </message>
    <message>
        <source> connections</source>
        <translation> Verbindungen</translation>
    </message>
    <message>
        <source>So many sessions read tables on each side: fewer burden a source that is in use less</source>
        <translation>So viele Sitzungen lesen auf jeder Seite Tabellen: weniger belasten eine Quelle im Betrieb weniger</translation>
    </message>
    <message>
        <source>Connections to each side that read tables for the comparison</source>
        <translation>Verbindungen zu jeder Seite, die für den Vergleich Tabellen lesen</translation>
    </message>
</context>
<context>
    <name>trunkline::Workspace</name>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::CheckCommand</name>
    <message>
        <source>Asks both servers and this computer whether the profile can be run. Changes nothing.
Exit code: 0 all passed, 1 warnings, 2 a check blocks.</source>
        <translation>Fragt beide Server und diesen Rechner, ob das Profil laufen kann. Ändert nichts.
Exit-Code: 0 alles bestanden, 1 Warnungen, 2 eine Prüfung blockiert.</translation>
    </message>
    <message>
        <source>also read the source&apos;s data: export everything to nowhere, run the queries of materialized views, look for damage with amcheck</source>
        <translation>auch die Daten der Quelle lesen: alles ins Leere exportieren, die Abfragen materialisierter Sichten ausführen, mit amcheck nach Schäden suchen</translation>
    </message>
    <message>
        <source>with --deep: how many minutes that may take; 30 without it</source>
        <translation>mit --deep: wie viele Minuten das dauern darf; ohne Angabe 30</translation>
    </message>
    <message>
        <source>--deadline goes with --deep.</source>
        <translation>--deadline gehört zu --deep.</translation>
    </message>
    <message>
        <source>--deadline is a number of minutes, 1 to %1.</source>
        <translation>--deadline ist eine Zahl von Minuten, 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::CredentialSource</name>
    <message>
        <source>Password for %1 (empty: as libpq finds it): </source>
        <translation>Passwort für %1 (leer: wie libpq es findet): </translation>
    </message>
</context>
<context>
    <name>trunkline::cli::HistoryCommand</name>
    <message>
        <source>a run&apos;s id</source>
        <translation>die ID eines Laufs</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>list at most N runs (50; 0 means all)</source>
        <translation>höchstens N Läufe auflisten (50; 0 bedeutet alle)</translation>
    </message>
    <message>
        <source>history takes one RUN.</source>
        <translation>history nimmt genau einen RUN.</translation>
    </message>
    <message>
        <source>--limit takes a number, not “%1”.</source>
        <translation>--limit nimmt eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation>Es gibt noch keine Läufe.</translation>
    </message>
    <message>
        <source>%1 (live)</source>
        <translation>%1 (im Gang)</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>of RUN only what became of every object</source>
        <translation>von LAUF nur, was aus jedem Objekt wurde</translation>
    </message>
    <message>
        <source>with --ledger: also what has arrived</source>
        <translation>mit --ledger: auch, was angekommen ist</translation>
    </message>
    <message>
        <source>--ledger takes a RUN.</source>
        <translation>--ledger verlangt einen LAUF.</translation>
    </message>
    <message>
        <source>The run has no ledger: it ended before its import, or it only exported.</source>
        <translation>Der Lauf hat kein Verzeichnis: er endete vor dem Import oder hat nur exportiert.</translation>
    </message>
    <message>
        <source>Lists past runs, newest first; with RUN (its id, the first letters of it, or last) shows one.</source>
        <translation>Listet frühere Läufe auf, den neuesten zuerst; mit RUN (seiner ID, deren ersten Zeichen oder last) wird einer gezeigt.</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::NewCommand</name>
    <message>
        <source>Writes a profile. URI is a connection URI or a string of key=value pairs, as libpq takes it.
The target URI names the database for signing in. The target database is called as --target-database says; without it as the target URI&apos;s database, or, where that is postgres or template1, as the source database.</source>
        <translation>Schreibt ein Profil. URI ist ein Verbindungs-URI oder eine Zeichenkette aus Schlüssel=Wert-Paaren, wie libpq sie annimmt.
Der Ziel-URI nennt die Datenbank zur Anmeldung. Die Zieldatenbank heißt, wie --target-database sagt; ohne diese Angabe wie die Datenbank im Ziel-URI oder, wenn das postgres oder template1 ist, wie die Quelldatenbank.</translation>
    </message>
    <message>
        <source>the source server and database</source>
        <translation>Quellserver und Quelldatenbank</translation>
    </message>
    <message>
        <source>the target server</source>
        <translation>der Zielserver</translation>
    </message>
    <message>
        <source>the profile to write</source>
        <translation>das zu schreibende Profil</translation>
    </message>
    <message>
        <source>new needs --%1.</source>
        <translation>new braucht --%1.</translation>
    </message>
    <message>
        <source>A connection string holds a password, and no system keychain answers here to keep it. It was not written anywhere.
Take it out of the string and put it where libpq looks for it: a line in ~/.pgpass, or PGPASSWORD when the profile is run.</source>
        <translation>Eine Verbindungszeichenkette enthält ein Passwort, und hier antwortet kein Schlüsselbund, der es aufbewahrt. Es wurde nirgends gespeichert.
Nehmen Sie es aus der Zeichenkette, und legen Sie es dorthin, wo libpq es sucht: als Zeile in ~/.pgpass oder in PGPASSWORD, wenn das Profil läuft.</translation>
    </message>
    <message>
        <source>Profile written: %1</source>
        <translation>Profil geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::PlanCommand</name>
    <message>
        <source>Prints the commands that a run of the profile would use, step by step. Changes nothing.</source>
        <translation>Gibt Schritt für Schritt die Befehle aus, die ein Lauf des Profils benutzen würde. Ändert nichts.</translation>
    </message>
    <message>
        <source>write them for bash, powershell or cmd (bash)</source>
        <translation>für bash, powershell oder cmd schreiben (bash)</translation>
    </message>
    <message>
        <source>--shell takes bash, powershell or cmd, not “%1”.</source>
        <translation>--shell nimmt bash, powershell oder cmd, nicht „%1“.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::PlannedCommand</name>
    <message>
        <source>the profile, a *.trunkline file</source>
        <translation>das Profil, eine *.trunkline-Datei</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>go on although the check ID blocks; may be given again</source>
        <translation>fortfahren, obwohl die Prüfung ID blockiert; mehrfach möglich</translation>
    </message>
    <message>
        <source>the name of the target database that is to be replaced</source>
        <translation>der Name der Zieldatenbank, die ersetzt werden soll</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::ReportCommand</name>
    <message>
        <source>Writes the report of a run into one file to hand on: route, verification, ledger, problems, timeline and plan. RUN is its id, the first letters of it, or last.</source>
        <translation>Schreibt den Bericht eines Laufs in eine Datei zum Weitergeben: Route, Vergleich, Verzeichnis, Probleme, Zeitleiste und Plan. RUN ist seine ID, deren erste Zeichen oder last.</translation>
    </message>
    <message>
        <source>a run&apos;s id</source>
        <translation>die Kennung eines Laufs</translation>
    </message>
    <message>
        <source>the file to write: *.pdf, *.html or *.json</source>
        <translation>die zu schreibende Datei: *.pdf, *.html oder *.json</translation>
    </message>
    <message>
        <source>report needs --output.</source>
        <translation>report braucht --output.</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Bericht geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::RunCommand</name>
    <message>
        <source>Runs the profile: checks, roles, create database, export, import, analyze.
Exit code: 0 all arrived, 1 problems or differences, 2 failed, 3 cancelled, 4 a check blocks and nothing was started.</source>
        <translation>Führt das Profil aus: Prüfung, Rollen, Datenbank anlegen, Export, Import, Analyse.
Exit-Code: 0 alles angekommen, 1 Probleme oder Abweichungen, 2 fehlgeschlagen, 3 abgebrochen, 4 eine Prüfung blockiert und nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>the profile, a *.trunkline file</source>
        <translation>das Profil, eine *.trunkline-Datei</translation>
    </message>
    <message>
        <source>print one JSON object per event and line</source>
        <translation>ein JSON-Objekt je Ereignis und Zeile ausgeben</translation>
    </message>
    <message>
        <source>go on although the check ID blocks; may be given again</source>
        <translation>fortfahren, obwohl die Prüfung ID blockiert; mehrfach möglich</translation>
    </message>
    <message>
        <source>the name of the target database that is to be replaced</source>
        <translation>der Name der Zieldatenbank, die ersetzt werden soll</translation>
    </message>
    <message>
        <source>Cancelling: ending the utilities and their sessions on the servers…</source>
        <translation>Abbruch: die Werkzeuge und ihre Sitzungen auf den Servern werden beendet…</translation>
    </message>
    <message>
        <source>bring only what RUN (a run&apos;s id, its first letters, or last) left missing, from its archive</source>
        <translation>nur bringen, was bei LAUF (die Kennung eines Laufs, ihre ersten Buchstaben, oder last) fehlte, aus seinem Archiv</translation>
    </message>
    <message>
        <source>There is no run of this profile that left something missing.</source>
        <translation>Es gibt keinen Lauf dieses Profils, bei dem etwas fehlte.</translation>
    </message>
    <message>
        <source>No run of this profile begins with “%1”.</source>
        <translation>Kein Lauf dieses Profils beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>More than one run begins with “%1”. Give more letters.</source>
        <translation>Mehr als ein Lauf beginnt mit „%1“. Geben Sie mehr Zeichen an.</translation>
    </message>
    <message>
        <source>run it into a scratch database of the target, NAME_rehearsal, which is dropped at the end; what it takes is the forecast for the real run</source>
        <translation>in eine Wegwerf-Datenbank des Ziels laufen lassen, NAME_rehearsal, die am Ende gelöscht wird; was es dauert, ist die Vorhersage für den wirklichen Lauf</translation>
    </message>
    <message>
        <source>A profile that only exports has no target to rehearse on. Run it into another folder.</source>
        <translation>Ein Profil, das nur exportiert, hat kein Ziel für eine Probe. Lassen Sie es in einen anderen Ordner laufen.</translation>
    </message>
    <message>
        <source>go on with the profile&apos;s last run where that was interrupted, failed or cancelled, from the last thing that is certainly done; one that came to its end is only told</source>
        <translation>mit dem letzten Lauf des Profils weitermachen, wo der unterbrochen, gescheitert oder abgebrochen wurde, vom letzten an, was sicher getan ist; einer, der zu seinem Ende kam, wird nur gemeldet</translation>
    </message>
    <message>
        <source>--rehearse, --repair and --resume exclude each other.</source>
        <translation>--rehearse, --repair und --resume schließen einander aus.</translation>
    </message>
    <message>
        <source>There is no run of this profile to go on with: starting one.</source>
        <translation>Es gibt keinen Lauf dieses Profils zum Weitermachen: einer wird gestartet.</translation>
    </message>
    <message>
        <source>The last run of this profile is still on (%1).</source>
        <translation>Der letzte Lauf dieses Profils ist noch im Gang (%1).</translation>
    </message>
    <message>
        <source>The last run of this profile (%1) has ended: %2.</source>
        <translation>Der letzte Lauf dieses Profils (%1) ist zu Ende: %2.</translation>
    </message>
    <message>
        <source>The target database was made by this run and is not complete. Go on with --resume, or drop it before the next run.</source>
        <translation>Die Zieldatenbank wurde von diesem Lauf angelegt und ist nicht vollständig. Machen Sie mit --resume weiter, oder löschen Sie sie vor dem nächsten Lauf.</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::RunPrinter</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <translation>Ergebnis: %1, %2</translation>
    </message>
    <message>
        <source>The export is in %1</source>
        <translation>Der Export liegt in %1</translation>
    </message>
    <message>
        <source>%1 follows from %2: %3</source>
        <translation>%1 folgt aus %2: %3</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::SampleCommand</name>
    <message>
        <source>Starts two throw-away servers on this computer, fills one with the sample database, moves it to the other, and ends both.</source>
        <translation>Startet zwei temporäre Server auf diesem Rechner, füllt einen mit der Beispieldatenbank, bringt sie auf den anderen und beendet beide.</translation>
    </message>
    <message>
        <source>size of the sample database, 1 is about 50 MB (1)</source>
        <translation>Größe der Beispieldatenbank, 1 sind etwa 50 MB (1)</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.01 to 1000.</source>
        <translation>--scale nimmt eine Zahl von 0.01 bis 1000.</translation>
    </message>
</context>
<context>
    <name>trunkline::cli::VerifyCommand</name>
    <message>
        <source>Compares the target database with the source, table by table, as both are now. Changes nothing.
Exit code: 0 equal, 1 different, 2 something could not be compared.</source>
        <translation>Vergleicht die Zieldatenbank mit der Quelle, Tabelle für Tabelle, so wie beide jetzt sind. Ändert nichts.
Exit-Code: 0 gleich, 1 verschieden, 2 etwas ließ sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>the profile, a *.trunkline file</source>
        <translation>das Profil, eine *.trunkline-Datei</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Nichts wurde verglichen.</translation>
    </message>
    <message>
        <source>name so many rows of each table that differs; 10 without it</source>
        <translation>so viele Zeilen jeder verschiedenen Tabelle nennen; ohne Angabe 10</translation>
    </message>
    <message>
        <source>--differences is a number, 0 to %1.</source>
        <translation>--differences ist eine Zahl, 0 bis %1.</translation>
    </message>
    <message>
        <source>none, counts, checksums or sample; without it as the profile says</source>
        <translation>none, counts, checksums oder sample; ohne sie, wie das Profil sagt</translation>
    </message>
    <message>
        <source>--level is none, counts, checksums or sample.</source>
        <translation>--level ist none, counts, checksums oder sample.</translation>
    </message>
</context>
</TS>
