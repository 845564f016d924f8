<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on both sides, with other contents</source>
        <translation>
            <numerusform>%n row on both sides, with other contents</numerusform>
            <numerusform>%n rows on both sides, with other contents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by choice: %1 and %n other(s)  – %2</source>
        <translation>
            <numerusform>by choice: %1 and %n other  – %2</numerusform>
            <numerusform>by choice: %1 and %n others  – %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n check passed.</numerusform>
            <numerusform>%n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) more</source>
        <extracomment>A row of a table without a key: &quot;-771203, 2 times more&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n time more</numerusform>
            <numerusform>%1, %n times more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunSummaryWords</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageStatus</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File, %n job(s)</source>
        <translation>
            <numerusform>File, %n job</numerusform>
            <numerusform>File, %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s)</source>
        <translation>
            <numerusform>%1 of %n table</numerusform>
            <numerusform>%1 of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import only, %n job(s)</source>
        <translation>
            <numerusform>import only, %n job</numerusform>
            <numerusform>import only, %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities in %1</source>
        <translation>
            <numerusform>%n activity in %1</numerusform>
            <numerusform>%n activities in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationTotals</name>
    <message numerus="yes">
        <source>%1, %n left out</source>
        <translation>
            <numerusform>%1, %n left out</numerusform>
            <numerusform>%1, %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with another value</source>
        <translation>
            <numerusform>%n with another value</numerusform>
            <numerusform>%n with another value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) to set by hand</source>
        <translation>
            <numerusform>%n password to set by hand</numerusform>
            <numerusform>%n passwords to set by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s) by choice</source>
        <translation>
            <numerusform>%n differs by choice</numerusform>
            <numerusform>%n differ by choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 of %n role</numerusform>
            <numerusform>%1 of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ(s)</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) or grant(s) differ</source>
        <translation>
            <numerusform>%n owner or grant differs</numerusform>
            <numerusform>%n owners or grants differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationWords</name>
    <message numerus="yes">
        <source>%n row(s) missing</source>
        <translation>
            <numerusform>%n row missing</numerusform>
            <numerusform>%n rows missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) too many</source>
        <translation>
            <numerusform>%n row too many</numerusform>
            <numerusform>%n rows too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the source only</source>
        <translation>
            <numerusform>%n row on the source only</numerusform>
            <numerusform>%n rows on the source only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the target only</source>
        <translation>
            <numerusform>%n row on the target only</numerusform>
            <numerusform>%n rows on the target only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with other contents</source>
        <translation>
            <numerusform>%n row with other contents</numerusform>
            <numerusform>%n rows with other contents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>The source database “%1” holds %n table(s)</source>
        <translation>
            <numerusform>The source database “%1” holds %n table</numerusform>
            <numerusform>The source database “%1” holds %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target database “%1” is not empty: it holds %n object(s)</source>
        <translation>
            <numerusform>The target database “%1” is not empty: it holds %n object</numerusform>
            <numerusform>The target database “%1” is not empty: it holds %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source user “%2” may not read %n table(s)</source>
        <translation>
            <numerusform>The source user “%2” may not read %n table</numerusform>
            <numerusform>The source user “%2” may not read %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row security hides rows of %n table(s) from the source user “%2”</source>
        <translation>
            <numerusform>Row security hides rows of %n table from the source user “%2”</numerusform>
            <numerusform>Row security hides rows of %n tables from the source user “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target offers all %n extension(s) of the source</source>
        <translation>
            <numerusform>The target offers the %n extension of the source</numerusform>
            <numerusform>The target offers all %n extensions of the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target does not offer %n extension(s): %2</source>
        <translation>
            <numerusform>The target does not offer %n extension: %2</numerusform>
            <numerusform>The target does not offer %n extensions: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of this database are missing on the target: %2</source>
        <translation>
            <numerusform>%n role of this database is missing on the target: %2</numerusform>
            <numerusform>%n roles of this database are missing on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) will be created on the target: %2</source>
        <translation>
            <numerusform>%n role will be created on the target: %2</numerusform>
            <numerusform>%n roles will be created on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passwords stay behind: %n of them may sign in and will need a new one: %2</source>
        <translation>
            <numerusform>Passwords stay behind: %n of them may sign in and will need a new one: %2</numerusform>
            <numerusform>Passwords stay behind: %n of them may sign in and will need a new one: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target user “%1” may not create the %n role(s) that are to travel</source>
        <translation>
            <numerusform>The target user “%1” may not create the %n role that is to travel</numerusform>
            <numerusform>The target user “%1” may not create the %n roles that are to travel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about roles were left out because they are not what they claim to be</source>
        <translation>
            <numerusform>%n line about roles was left out because it is not what it claims to be</numerusform>
            <numerusform>%n lines about roles were left out because they are not what they claim to be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are on the target already</source>
        <translation>
            <numerusform>%n role is on the target already</numerusform>
            <numerusform>%n roles are on the target already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) about roles will stay behind</source>
        <translation>
            <numerusform>%n thing about roles will stay behind</numerusform>
            <numerusform>%n things about roles will stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) cannot be understood</source>
        <translation>
            <numerusform>%n pattern cannot be understood</numerusform>
            <numerusform>%n patterns cannot be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s) match nothing</source>
        <translation>
            <numerusform>%n pattern matches nothing</numerusform>
            <numerusform>%n patterns match nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) to leave an object out have no effect: it is not in the source database any more, or a part of a table that needs nothing outside of it</source>
        <translation>
            <numerusform>%n choice to leave an object out has no effect: it is not in the source database any more, or a part of a table that needs nothing outside of it</numerusform>
            <numerusform>%n choices to leave an object out have no effect: it is not in the source database any more, or a part of a table that needs nothing outside of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that travel need what is left out or comes without its rows: %2</source>
        <translation>
            <numerusform>%n object that travels needs what is left out or comes without its rows: %2</numerusform>
            <numerusform>%n objects that travel need what is left out or comes without its rows: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large object(s) stay behind</source>
        <translation>
            <numerusform>%n large object stays behind</numerusform>
            <numerusform>%n large objects stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) that travel have columns that may point to them</source>
        <translation>
            <numerusform>%n table that travels has columns that may point to them</numerusform>
            <numerusform>%n tables that travel have columns that may point to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cannot arrive: they need what only a superuser may create, and “%2” is none</source>
        <translation>
            <numerusform>%n table cannot arrive: it needs what only a superuser may create, and “%2” is none</numerusform>
            <numerusform>%n tables cannot arrive: they need what only a superuser may create, and “%2” is none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) stay behind: “%2” is no superuser on the target and may not create them</source>
        <translation>
            <numerusform>%n object stays behind: “%2” is no superuser on the target and may not create it</numerusform>
            <numerusform>%n objects stay behind: “%2” is no superuser on the target and may not create them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objects of %n owner(s) become those of “%2”, who may not give objects to them</source>
        <translation>
            <numerusform>Objects of %n owner become those of “%2”, who may not give objects to that owner</numerusform>
            <numerusform>Objects of %n owners become those of “%2”, who may not give objects to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tablespace(s) are not on the target: %2</source>
        <translation>
            <numerusform>%n tablespace is not on the target: %2</numerusform>
            <numerusform>%n tablespaces are not on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that are to own or use objects are not on the target: %2</source>
        <translation>
            <numerusform>%n role that is to own or use objects is not on the target: %2</numerusform>
            <numerusform>%n roles that are to own or use objects are not on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of the database stay behind: “%2” may not set them, or their role is not there</source>
        <translation>
            <numerusform>%n setting of the database stays behind: “%2” may not set it, or its role is not there</numerusform>
            <numerusform>%n settings of the database stay behind: “%2” may not set them, or their role is not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are on the target already and differ from those of the source</source>
        <translation>
            <numerusform>%n role is on the target already and differs from that of the source</numerusform>
            <numerusform>%n roles are on the target already and differ from those of the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that are on the target already have settings, comments or memberships on the source, which are not taken along</source>
        <translation>
            <numerusform>%n role that is on the target already has settings, comments or memberships on the source, which are not taken along</numerusform>
            <numerusform>%n roles that are on the target already have settings, comments or memberships on the source, which are not taken along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of this database may sign in on the source, but not on the target: %2</source>
        <translation>
            <numerusform>%n role of this database may sign in on the source, but not on the target: %2</numerusform>
            <numerusform>%n roles of this database may sign in on the source, but not on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of the target will be altered, as chosen</source>
        <translation>
            <numerusform>%n role of the target will be altered, as chosen</numerusform>
            <numerusform>%n roles of the target will be altered, as chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are not created; roles of the target take their places: %2</source>
        <translation>
            <numerusform>%n role is not created; a role of the target takes its place: %2</numerusform>
            <numerusform>%n roles are not created; roles of the target take their places: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passwords of up to %n role(s) travel: %2</source>
        <translation>
            <numerusform>The password of up to %n role travels: %2</numerusform>
            <numerusform>The passwords of up to %n roles travel: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) will need a new password. Sign in to the source as a superuser and to the target as a user with CREATEROLE, or set the passwords after the run.</source>
        <translation>
            <numerusform>%n role will need a new password. Sign in to the source as a superuser and to the target as a user with CREATEROLE, or set the password after the run.</numerusform>
            <numerusform>%n roles will need a new password. Sign in to the source as a superuser and to the target as a user with CREATEROLE, or set the passwords after the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of other users could not be ended and may still write to the source. What they write from now on does not travel.</source>
        <translation>
            <numerusform>%n session of another user could not be ended and may still write to the source. What it writes from now on does not travel.</numerusform>
            <numerusform>%n sessions of other users could not be ended and may still write to the source. What they write from now on does not travel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the archive did not arrive, and no error says why: %2</source>
        <translation>
            <numerusform>%n object of the archive did not arrive, and no error says why: %2</numerusform>
            <numerusform>%n objects of the archive did not arrive, and no error says why: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n job(s)</source>
        <translation>
            <numerusform>Use %n job</numerusform>
            <numerusform>Use %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n object(s) out</source>
        <translation>
            <numerusform>Leave %n object out</numerusform>
            <numerusform>Leave %n objects out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave the rows of %n table(s) out</source>
        <translation>
            <numerusform>Leave the rows of %n table out</numerusform>
            <numerusform>Leave the rows of %n tables out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other session(s) are connected to the source database, and none is writing now</source>
        <translation>
            <numerusform>%n other session is connected to the source database, and is not writing now</numerusform>
            <numerusform>%n other sessions are connected to the source database, and none is writing now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are writing to the source database now, of %2 that are connected</source>
        <translation>
            <numerusform>%n session is writing to the source database now, of %2 that are connected</numerusform>
            <numerusform>%n sessions are writing to the source database now, of %2 that are connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source will take no writes while the run is on; %n session(s) will be ended</source>
        <translation>
            <numerusform>The source will take no writes while the run is on; %n session will be ended</numerusform>
            <numerusform>The source will take no writes while the run is on; %n sessions will be ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) of the import suit both servers and this computer</source>
        <translation>
            <numerusform>%n job of the import suits both servers and this computer</numerusform>
            <numerusform>%n jobs of the import suit both servers and this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index(es), constraint(s) or column(s) compute with functions that need a search_path</source>
        <translation>
            <numerusform>%n index, constraint or column computes with functions that need a search_path</numerusform>
            <numerusform>%n indexes, constraints or columns compute with functions that need a search_path</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generated column(s) of child tables are plain columns in the parent</source>
        <translation>
            <numerusform>%n generated column of a child table is a plain column in the parent</numerusform>
            <numerusform>%n generated columns of child tables are plain columns in the parent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have a type that PostgreSQL 12 removed</source>
        <translation>
            <numerusform>%n column has a type that PostgreSQL 12 removed</numerusform>
            <numerusform>%n columns have a type that PostgreSQL 12 removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n aggregate(s) use array functions whose types PostgreSQL 14 changed</source>
        <translation>
            <numerusform>%n aggregate uses an array function whose types PostgreSQL 14 changed</numerusform>
            <numerusform>%n aggregates use array functions whose types PostgreSQL 14 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s) stand behind their operand</source>
        <translation>
            <numerusform>%n operator stands behind its operand</numerusform>
            <numerusform>%n operators stand behind their operand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n function(s) are code of a library or of the server</source>
        <translation>
            <numerusform>%n function is code of a library or of the server</numerusform>
            <numerusform>%n functions are code of a library or of the server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the source&apos;s catalog point at a role or schema that is not there</source>
        <translation>
            <numerusform>%n entry of the source&apos;s catalog points at a role or schema that is not there</numerusform>
            <numerusform>%n entries of the source&apos;s catalog point at a role or schema that is not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have a hidden oid column, which the target does not know</source>
        <translation>
            <numerusform>%n table has a hidden oid column, which the target does not know</numerusform>
            <numerusform>%n tables have a hidden oid column, which the target does not know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of columns of system catalogs or extensions in views may not fit the target&apos;s version</source>
        <translation>
            <numerusform>%n use of a column of a system catalog or extension in a view may not fit the target&apos;s version</numerusform>
            <numerusform>%n uses of columns of system catalogs or extensions in views may not fit the target&apos;s version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) lie in pg_catalog or information_schema and never travel</source>
        <translation>
            <numerusform>%n object lies in pg_catalog or information_schema and never travels</numerusform>
            <numerusform>%n objects lie in pg_catalog or information_schema and never travel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) of extensions do not travel</source>
        <translation>
            <numerusform>The rows of %n table of extensions do not travel</numerusform>
            <numerusform>The rows of %n tables of extensions do not travel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n foreign server(s) travel, but not the rows behind them, nor passwords that this user may not read</source>
        <translation>
            <numerusform>%n foreign server travels, but not the rows behind it, nor passwords that this user may not read</numerusform>
            <numerusform>%n foreign servers travel, but not the rows behind them, nor passwords that this user may not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) travel; who subscribes to the source does not follow</source>
        <translation>
            <numerusform>%n publication travels; who subscribes to the source does not follow</numerusform>
            <numerusform>%n publications travel; who subscribes to the source does not follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) travel, switched off and without a slot</source>
        <translation>
            <numerusform>%n subscription travels, switched off and without a slot</numerusform>
            <numerusform>%n subscriptions travel, switched off and without a slot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) have an access method that is not heap</source>
        <translation>
            <numerusform>%n table has an access method that is not heap</numerusform>
            <numerusform>%n tables have an access method that is not heap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n security label(s) travel, and the target needs their provider</source>
        <translation>
            <numerusform>%n security label travels, and the target needs its provider</numerusform>
            <numerusform>%n security labels travel, and the target needs their providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hold numbers or names of objects of this server</source>
        <translation>
            <numerusform>%n column holds numbers or names of objects of this server</numerusform>
            <numerusform>%n columns hold numbers or names of objects of this server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) are invalid on the source and do not travel</source>
        <translation>
            <numerusform>%n index is invalid on the source and does not travel</numerusform>
            <numerusform>%n indexes are invalid on the source and do not travel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constraint(s) were never checked against the rows that were there</source>
        <translation>
            <numerusform>%n constraint was never checked against the rows that were there</numerusform>
            <numerusform>%n constraints were never checked against the rows that were there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) hold control characters</source>
        <translation>
            <numerusform>%n name holds control characters</numerusform>
            <numerusform>%n names hold control characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are unlogged</source>
        <translation>
            <numerusform>%n table is unlogged</numerusform>
            <numerusform>%n tables are unlogged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) refer to each other in a circle</source>
        <translation>
            <numerusform>%n table refers to itself in a circle</numerusform>
            <numerusform>%n tables refer to each other in a circle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) are older on the target: %2</source>
        <translation>
            <numerusform>%n extension is older on the target: %2</numerusform>
            <numerusform>%n extensions are older on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%3 may not create %n extension(s) on the target: %2</source>
        <translation>
            <numerusform>%3 may not create %n extension on the target: %2</numerusform>
            <numerusform>%3 may not create %n extensions on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only a superuser can create %n object(s), and %2 is none</source>
        <translation>
            <numerusform>Only a superuser can create %n object, and %2 is none</numerusform>
            <numerusform>Only a superuser can create %n objects, and %2 is none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%3 cannot give objects to %n role(s): %2</source>
        <translation>
            <numerusform>%3 cannot give objects to %n role: %2</numerusform>
            <numerusform>%3 cannot give objects to %n roles: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) are not on the target: %2</source>
        <translation>
            <numerusform>%n language is not on the target: %2</numerusform>
            <numerusform>%n languages are not on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are compressed with lz4, which the target cannot do</source>
        <translation>
            <numerusform>%n column is compressed with lz4, which the target cannot do</numerusform>
            <numerusform>%n columns are compressed with lz4, which the target cannot do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s) keep the target database from being replaced</source>
        <translation>
            <numerusform>%n prepared transaction keeps the target database from being replaced</numerusform>
            <numerusform>%n prepared transactions keep the target database from being replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s) are open on the source; what they wrote does not travel</source>
        <translation>
            <numerusform>%n prepared transaction is open on the source; what it wrote does not travel</numerusform>
            <numerusform>%n prepared transactions are open on the source; what they wrote does not travel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s) on the source keep pg_dump from reading</source>
        <translation>
            <numerusform>%n lock on the source keeps pg_dump from reading</numerusform>
            <numerusform>%n locks on the source keep pg_dump from reading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source has %n table(s), and its lock table has room for %2</source>
        <translation>
            <numerusform>The source has %n table, and its lock table has room for %2</numerusform>
            <numerusform>The source has %n tables, and its lock table has room for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time-out(s) are set, and the run lifts them for its own sessions</source>
        <translation>
            <numerusform>%n time-out is set, and the run lifts it for its own sessions</numerusform>
            <numerusform>%n time-outs are set, and the run lifts them for its own sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The operating system sorts differently since %n collation(s) of the source were last used to build indexes</source>
        <translation>
            <numerusform>The operating system sorts differently since %n collation of the source was last used to build indexes</numerusform>
            <numerusform>The operating system sorts differently since %n collations of the source were last used to build indexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event trigger(s) of the target database fire during the import</source>
        <translation>
            <numerusform>%n event trigger of the target database fires during the import</numerusform>
            <numerusform>%n event triggers of the target database fire during the import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event trigger(s) travel, and are made when everything else is there</source>
        <translation>
            <numerusform>%n event trigger travels, and is made when everything else is there</numerusform>
            <numerusform>%n event triggers travel, and are made when everything else is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The template %2 holds %n object(s), which the new database will have too</source>
        <translation>
            <numerusform>The template %2 holds %n object, which the new database will have too</numerusform>
            <numerusform>The template %2 holds %n objects, which the new database will have too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) hold rows that the run could not load; they would come twice</source>
        <translation>
            <numerusform>%n table holds rows that the run could not load; they would come twice</numerusform>
            <numerusform>%n tables hold rows that the run could not load; they would come twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody can tell whether %n table(s) hold rows already</source>
        <translation>
            <numerusform>Nobody can tell whether %n table holds rows already</numerusform>
            <numerusform>Nobody can tell whether %n tables hold rows already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Triggers of %n table(s) would act on the rows that are to come</source>
        <translation>
            <numerusform>Triggers of %n table would act on the rows that are to come</numerusform>
            <numerusform>Triggers of %n tables would act on the rows that are to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are brought that the run left missing</source>
        <translation>
            <numerusform>%n object is brought that the run left missing</numerusform>
            <numerusform>%n objects are brought that the run left missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queries of %n materialized view(s) fail</source>
        <translation>
            <numerusform>The query of %n materialized view fails</numerusform>
            <numerusform>The queries of %n materialized views fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queries of %n materialized view(s) did not end within the time for the check</source>
        <translation>
            <numerusform>The query of %n materialized view did not end within the time for the check</numerusform>
            <numerusform>The queries of %n materialized views did not end within the time for the check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queries of %n materialized view(s) run through</source>
        <translation>
            <numerusform>The query of %n materialized view runs through</numerusform>
            <numerusform>The queries of %n materialized views run through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) or table(s) of the source are damaged</source>
        <translation>
            <numerusform>%n index or table of the source is damaged</numerusform>
            <numerusform>%n indexes or tables of the source are damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 index(es) and table(s) could not be looked at for damage</source>
        <translation>
            <numerusform>%n of %2 indexes and tables could not be looked at for damage</numerusform>
            <numerusform>%n of %2 indexes and tables could not be looked at for damage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) and table(s) of the source are without damage</source>
        <translation>
            <numerusform>%n index or table of the source is without damage</numerusform>
            <numerusform>%n indexes and tables of the source are without damage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n role(s) on the target…</source>
        <translation>
            <numerusform>Create %n role on the target…</numerusform>
            <numerusform>Create %n roles on the target…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n event trigger(s)…</source>
        <translation>
            <numerusform>Switch off %n event trigger…</numerusform>
            <numerusform>Switch off %n event triggers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collation(s) that travelling objects need are not on the target: %2</source>
        <translation>
            <numerusform>%n collation that travelling objects need is not on the target: %2</numerusform>
            <numerusform>%n collations that travelling objects need are not on the target: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) could not be compared: %2</source>
        <translation>
            <numerusform>%n object could not be compared: %2</numerusform>
            <numerusform>%n objects could not be compared: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::CheckPage</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) the migration</source>
        <translation>
            <numerusform>%n blocks the migration</numerusform>
            <numerusform>%n block the migration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1 s</source>
        <translation>
            <numerusform>%n check in %1 s</numerusform>
            <numerusform>%n checks in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the source&apos;s data, for %n minute(s) at most…</source>
        <translation>
            <numerusform>Reading the source&apos;s data, for %n minute at most…</numerusform>
            <numerusform>Reading the source&apos;s data, for %n minutes at most…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::FindingModel</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation>
            <numerusform>%n more check passed</numerusform>
            <numerusform>%n more checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::HistoryModel</name>
    <message numerus="yes">
        <source>arrived, %n problem(s)</source>
        <translation>
            <numerusform>arrived, %n problem</numerusform>
            <numerusform>arrived, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::ObjectTreeModel</name>
    <message numerus="yes">
        <source>%1, %n partition(s)</source>
        <extracomment>&quot;table, 12 partitions&quot;</extracomment>
        <translation>
            <numerusform>%1, %n partition</numerusform>
            <numerusform>%1, %n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n partition(s)</source>
        <translation>
            <numerusform>%1 of %n partition</numerusform>
            <numerusform>%1 of %n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, without %n of its part(s)</source>
        <translation>
            <numerusform>%1, without %n of its parts</numerusform>
            <numerusform>%1, without %n of its parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::ObjectsNeedsBar</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) need(s) the rows of %1, which stay behind: %2</source>
        <translation>
            <numerusform>%n object needs the rows of %1, which stay behind: %2</numerusform>
            <numerusform>%n objects need the rows of %1, which stay behind: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) need(s) %1, which is left out: %2</source>
        <translation>
            <numerusform>%n object needs %1, which is left out: %2</numerusform>
            <numerusform>%n objects need %1, which is left out: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::ObjectsPage</name>
    <message numerus="yes">
        <source>Something was chosen for %n object(s) that is (are) not there: %1</source>
        <translation>
            <numerusform>Something was chosen for %n object that is not there: %1</numerusform>
            <numerusform>Something was chosen for %n objects that are not there: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), %1: everything will travel</source>
        <translation>
            <numerusform>%n table, %1: everything will travel</numerusform>
            <numerusform>%n tables, %1: everything will travel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s) · %2 will travel</source>
        <translation>
            <numerusform>%1 of %n table · %2 will travel</numerusform>
            <numerusform>%1 of %n tables · %2 will travel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s): everything will travel</source>
        <translation>
            <numerusform>%n table: everything will travel</numerusform>
            <numerusform>%n tables: everything will travel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s) will travel</source>
        <translation>
            <numerusform>%1 of %n table will travel</numerusform>
            <numerusform>%1 of %n tables will travel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::PatternField</name>
    <message numerus="yes">
        <source>%n of these match(es) nothing here: %1</source>
        <translation>
            <numerusform>%n of these matches nothing here: %1</numerusform>
            <numerusform>%n of these match nothing here: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::ProblemModel</name>
    <message numerus="yes">
        <source>%1 (%n more follow(s) from it)</source>
        <extracomment>A problem, and how many only follow from it.</extracomment>
        <translation>
            <numerusform>%1 (%n more follows from it)</numerusform>
            <numerusform>%1 (%n more follow from it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::RolesGroup</name>
    <message numerus="yes">
        <source>stay behind: %n user(s) will need one on the target; they can be set here after the run</source>
        <translation>
            <numerusform>stay behind: %n user will need one on the target; it can be set here after the run</numerusform>
            <numerusform>stay behind: %n users will need one on the target; they can be set here after the run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::RunDialogs</name>
    <message numerus="yes">
        <source>%n user(s) have no password on the target yet.</source>
        <translation>
            <numerusform>%n user has no password on the target yet.</numerusform>
            <numerusform>%n users have no password on the target yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::RunPage</name>
    <message numerus="yes">
        <source>Nothing has run yet. Start runs these %n steps one after the other; their commands can be read and copied below.</source>
        <translation>
            <numerusform>Nothing has run yet. Start runs %n step; its commands can be read and copied below.</numerusform>
            <numerusform>Nothing has run yet. Start runs these %n steps one after the other; their commands can be read and copied below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::SetPasswordsDialog</name>
    <message numerus="yes">
        <source>%n user(s) on %1 have no password yet.</source>
        <translation>
            <numerusform>%n user on %1 has no password yet.</numerusform>
            <numerusform>%n users on %1 have no password yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::SourcePage</name>
    <message numerus="yes">
        <source>%n table(s) cannot be read by this user.</source>
        <translation>
            <numerusform>%n table cannot be read by this user.</numerusform>
            <numerusform>%n tables cannot be read by this user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row security hides rows of %n table(s) from this user.</source>
        <translation>
            <numerusform>Row security hides rows of %n table from this user.</numerusform>
            <numerusform>Row security hides rows of %n tables from this user.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::StatusLine</name>
    <message numerus="yes">
        <source>Client tools: %n version(s) found</source>
        <translation>
            <numerusform>Client tools: %n version found</numerusform>
            <numerusform>Client tools: %n versions found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client tools: chosen by hand (%n version(s) found)</source>
        <translation>
            <numerusform>Client tools: chosen by hand (%n version found)</numerusform>
            <numerusform>Client tools: chosen by hand (%n versions found)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client tools: %1 (%n version(s) found)</source>
        <translation>
            <numerusform>Client tools: %1 (%n version found)</numerusform>
            <numerusform>Client tools: %1 (%n versions found)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client tools: %1, chosen by hand (%n version(s) found)</source>
        <translation>
            <numerusform>Client tools: %1, chosen by hand (%n version found)</numerusform>
            <numerusform>Client tools: %1, chosen by hand (%n versions found)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Client tools: none that fits (%n version(s) found)</source>
        <translation>
            <numerusform>Client tools: none that fits (%n version found)</numerusform>
            <numerusform>Client tools: none that fits (%n versions found)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::TimelineModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::VerifyPage</name>
    <message numerus="yes">
        <source>Comparing: %1 of %n table(s), %2 rows/s</source>
        <translation>
            <numerusform>Comparing: %1 of %n table, %2 rows/s</numerusform>
            <numerusform>Comparing: %1 of %n tables, %2 rows/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::WorkGroup</name>
    <message numerus="yes">
        <source>the target allows %n more connection(s)</source>
        <translation>
            <numerusform>the target allows %n more connection</numerusform>
            <numerusform>the target allows %n more connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer has %n processor(s)</source>
        <translation>
            <numerusform>this computer has %n processor</numerusform>
            <numerusform>this computer has %n processors</numerusform>
        </translation>
    </message>
</context>
</TS>
