<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>%1 needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on all the same: --override %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: trunkline-cli COMMAND [OPTIONS]

Moves a PostgreSQL database from one server to another.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
trunkline-cli COMMAND --help tells the options of a command.
Passwords come from the keychain, ~/.pgpass, PGPASSWORD or a service file; never from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trunkline-cli --help tells what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSummaryWords</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to migrate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration of %1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling the migration of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has arrived, with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has arrived, but differs from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check blocks the migration of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration of %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration of %1 was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration of %1 was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count of total</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageStatus</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The product and its version: &quot;PostgreSQL 15.18&quot;, &quot;Amazon RDS 17.5&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>File, %n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateIcon</name>
    <message>
        <source>not yet run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Timeline of a migration, made by Trunkline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>tables and types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexes and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data of table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in progress for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <comment>kind, name, state, duration of a bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n activities in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day and a month, as QLocale::toString formats them: &quot;12 Nov&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The same with the year: &quot;12 Nov 2024&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time: &quot;12 Nov, 21:03&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Check source and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>succeeded with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked by a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>object missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fatal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer, so the question was withdrawn. Try again when it is less busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept a statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server was lost. See whether the server still runs and the network is up, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 holds an invisible control character. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the server is: a host, a service name or at least a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole connection string does not belong in the host&apos;s place. Paste it into the line at the top, which takes it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a field of its own in this dialog and is set there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a secret and is never stored among the parameters. A password belongs in the field Password on the tab Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a connection URI nor a list of key=value pairs that can be understood. Compare it with what was copied; the words below say where it goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no computer named %1. Check how the host name is written; a name of a private network is known only inside of that network or its VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 could not be looked up just now. Check that this computer is online and that its VPN, if it needs one, is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but no server accepts connections on port %2. Check the port, and that PostgreSQL runs there and listens on this address (listen_addresses).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered at %1, port %2, in time. Usually a firewall or a security group is in the way: allow this computer&apos;s address there, or check host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something at %1, port %2, took the connection and then said nothing. Either the server is overloaded or hangs, or something other than PostgreSQL listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to %1 from this computer. Check the address, and the VPN if the server is in a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network that leads to %1. Check that it is online; the server may have only an IPv6 address where this network has only IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server accepts local connections in %1 on port %2. Check that PostgreSQL runs on this computer, or give localhost as the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user of the computer may not use the server&apos;s local socket in %1. Give localhost as the host instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1, port %2, closed the connection while signing in. Its log says why; a proxy in between that has no server behind it does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a PostgreSQL server. Check the port: the usual one is 5432.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is PostgreSQL %1. Trunkline works with version 10 and newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 offers no encryption, and this connection demands it. Turn on TLS on the server, or, only in a network that you trust, set Encryption to prefer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 lets user %3 in only over an encrypted connection. Set Encryption to require or stricter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be set up: client and server did not agree on how to encrypt. The words below name the reason; an old server may need a lower ssl_min_protocol_version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by an authority that is trusted here, or it has expired. Choose the file with the provider&apos;s root certificate under Encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the root certificates, against which the server&apos;s certificate is to be checked, is missing or cannot be read. Choose it under Encryption; the server&apos;s provider offers it for download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name than %1. Connect by the name in the certificate. If you are sure of the server, set Encryption to verify-ca, which does not compare the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or the key of this client cannot be used. Check both files under Encryption; the key&apos;s file must be readable by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a client certificate and did not accept the one it got, or got none. Choose certificate and key under Encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel binding was demanded, and the server at %1 cannot do it in this session. It needs an encrypted connection and a password that is stored as SCRAM; otherwise set channel_binding to prefer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants to be signed in to in a way that this connection forbids or does not know. Check require_auth under Advanced, and the server&apos;s pg_hba.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with Kerberos (GSSAPI or SSPI) did not work. Check that you hold a valid ticket, or set gssencmode to disable where Kerberos is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a password for user %3. Please give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this password for user %3. Check user and password; it says the same when the user does not exist or the password has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no user named %3. Check how it is written; large and small letters differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %3 exists on the server, but may not log in. Use another user, or allow it with ALTER ROLE … LOGIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let user %3 in: either there is no such user, or it may not log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s rules of access (pg_hba.conf) do not let user %3 into database %4 from this computer. Add this computer&apos;s address there, or connect from one that is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database named %4 on the server. Check how it is written, or choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %4 accepts no connections at the moment; somebody has closed it (ALLOW_CONNECTIONS). Choose another one, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %3 has no right to connect to database %4. Its owner can grant it: GRANT CONNECT ON DATABASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, the database or the user has no free connection left. Wait until others have ended theirs, or raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is starting up. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is shutting down. Try again when it is up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts no connections at the moment. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the hosts is of the kind that target_session_attrs asks for. Check that parameter under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service of this connection is not defined in the connection service file, or the file cannot be read. Check pg_service.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters of this connection cannot be used as they are. The words below name the one to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %1 protects this connection, but the libpq of this program is too old to know it. Remove it under Advanced, or use a newer libpq.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a connection pooler in front of it, refuses a setting that this connection asks for. Remove it under Advanced (options), or use the server&apos;s direct port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server let us in, but refused the settings that every session of ours needs. If this is a connection pooler, use the server&apos;s direct address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 could not be made. The words below are those of the server or of libpq.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered at %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered on its local socket in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted (%1), and the server&apos;s certificate and name were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted (%1). The certificate&apos;s authority was checked, the server&apos;s name was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted (%1). That it is the right server was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is encrypted by Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is on the way can read the data. Set Encryption to require or stricter where the server allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stays inside of this computer and needs no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1 to database %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, Amazon RDS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, Amazon Aurora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, Google Cloud SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, Azure Database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, Supabase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, Neon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, a standby: it can be a source, but not a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, set to read-only: it can be a source, but not a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a superuser and may do everything that a migration needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no superuser, may create databases and roles, and can be used at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no superuser. It may create databases, but no roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no superuser. It may create roles, but no databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may read everything, but may create neither databases nor roles: good for a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may create neither databases nor roles. As a source it needs the right to read every table; as a target an empty database must be there for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source answers: PostgreSQL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target answers: PostgreSQL %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and target are the same database, “%1”. Choose another target or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is not older than the source (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target (PostgreSQL %2) is older than the source (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not promise that this works: definitions that the older version does not know will fail, and each one will be listed. Choose a target of the same or a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is a standby server, which cannot be written to. Connect to its primary server instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is set to read-only (default_transaction_read_only). Switch that off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs need up to %2 connections, the target allows %3 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs need up to %2 connections, but the target allows only %3 more. Choose fewer jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source database is chosen. Choose one on the Source page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The source database “%1” holds %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The target database “%1” exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, use it if it is empty, or replace it: on the Options page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target database “%1” does not exist and will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target database “%1” is to be used, but does not exist. Let the run create it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target database “%1” cannot be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The target database “%1” is not empty: it holds %n object(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An import into it would fail or double rows. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target database “%1” exists and is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target database “%1” will be dropped and created anew, as confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target database “%1” would be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it would be lost. Confirm it by typing its name, “%1”, when the run starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target user “%1” may create databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target user “%1” may not create databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an administrator run ALTER ROLE &quot;%1&quot; CREATEDB, or have an empty database made and use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encodings fit (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encodings differ: %1 on the source, %2 on the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with characters that %1 does not have will be refused. UTF8 takes every character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source does not say how its text is encoded (SQL_ASCII)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is taken as UTF8. Tables with other bytes will be refused by the target and listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source user “%1” may read every table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The source user “%2” may not read %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump stops at the first table that it may not read. Grant SELECT on them, or sign in as their owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Row security hides rows of %n table(s) from the source user “%2”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump refuses to export a part of a table. Sign in as a superuser or as the tables&apos; owner, or have an administrator run ALTER ROLE &quot;%1&quot; BYPASSRLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The target offers all %n extension(s) of the source</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target does not offer %n extension(s): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that uses them would be missing. Install them on the target&apos;s server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every role that this database uses is, or will be, on the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) of this database are missing on the target: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their objects will belong to the target user and their grants will be lost, each one listed as a problem. Take the roles along: on the Options page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) will be created on the target: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passwords stay behind: %n of them may sign in and will need a new one: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The target user “%1” may not create the %n role(s) that are to travel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Have an administrator run ALTER ROLE &quot;%1&quot; CREATEROLE, or leave the roles out on the Options page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of the source could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about roles were left out because they are not what they claim to be</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They do not match the source&apos;s own catalog, as when a role name holds a command. None of them will be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are on the target already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They stay exactly as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dumpall ended with exit code %1 before it had read the roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client tools %1 will be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no client tools for this migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client tools (%1) are newer than the target (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may set parameters that the target does not know; such lines are harmless and will be marked so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dump folder cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space: the archive needs at most %1 MB, %2 MB are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space: the archive may need up to %1 MB, only %2 MB are free in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression may make it fit. Make room or choose another dump folder on the Options page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole path. Choose a folder with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist and cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”. Choose another one, or mend its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roles to create, %2 are there already and stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script for %1 could not be written into the dump folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was ended by the system (signal %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive “%1” was written but cannot be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import ended, but the target database “%1” could not be asked what has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is filling the target database “%1” now. Wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database “%1” is not the one that this run made any more. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the archive, but did not arrive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_restore ignored errors (%1) that it did not list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no planner statistics yet. Run ANALYZE on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server could not be asked to end the sessions named %1. They may go on for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, old server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample, new server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting two throw-away servers from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the sample database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building stadiums and seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding leagues and teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduling events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviting people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing documents and large objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building indexes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding functions and triggers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granting rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PostgreSQL server was found on this computer. The sample needs the programs initdb and postgres: install PostgreSQL itself, not only its client tools (on Debian and Ubuntu: sudo apt install postgresql), and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the sample cannot be written. Free some space or check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample database could not be filled. psql says why below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for a throw-away server cannot be used: it has to be new or empty, and writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throw-away server runs as the user %2, who may not pass the folder %1. Choose a place that every user may pass, such as /tmp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started. The installation of PostgreSQL may be damaged or made for another system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A throw-away server could not be set up. initdb says why below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A throw-away server did not start. The last lines of its log are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A throw-away server ended by itself. The last lines of its log are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed; open it from where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB, which no profile is. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no whole profile. It was left as it is; if you have a copy, open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 has format version %2; this Trunkline understands versions up to %3. It was left as it is. Update Trunkline to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not say in which format it is written, or names one that there never was: “%2”. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 holds a password in “%2”. A profile never holds one: take it out with a text editor, and open the profile again. The password is asked for when it is needed, or can be kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be written to %1. What was there before is unchanged. Check that the folder may be written and that there is room, or save it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the saved connections was damaged. It was put aside as %1, and the list begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved connections in %1 cannot be read. Check that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved connections in %1 were written by a newer Trunkline. They were left as they are; update Trunkline to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved connections could not be written to %1. Check that the folder may be written and that there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer. The password is kept in memory until Trunkline is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not hand out the password. Type it, or unlock the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password could not be removed from the keychain. Remove the entry “trunkline” with the keychain’s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in %1 cannot be opened. Check that you may write the file and that there is room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer Trunkline (version %2; this one understands %3). It was left as it is. Update Trunkline to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was damaged. It was put aside as %1, and a new one begins. The logs of earlier runs are still in the folder “logs” beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in %1 could not be written. Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run %1 in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 is still going on. It can be removed when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has a value that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” has to be an object with members of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” holds a character that no text may hold (NUL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is: in it, “%1” would hold a password, which is never kept in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PostgreSQL client tools were found on this computer. Install them, or add the folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source runs PostgreSQL %1, and the newest client tools on this computer are version %2. Client tools of version %1 or newer are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds no usable client tools. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing in the folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programs in %1 only choose one of several installed versions. Add the folder of one version instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not start on this computer. It may be damaged or made for another kind of processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not tell its version within five seconds and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no PostgreSQL utility: it does not tell its version as one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed when it was asked for its version (signal or exception %2). It may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended with exit code %2 when it was asked for its version. A library that it needs may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is version %2, but pg_dump in the same folder is version %3. All client tools must be of one version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client tools %1, chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client tools %1, chosen by hand. They are newer than the target (PostgreSQL %3), which may not understand a few of their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client tools %1: the same major version as the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client tools %1: new enough for the source (PostgreSQL %2), and the target (PostgreSQL %3) understands what they write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client tools %1: the nearest that are new enough for the source (PostgreSQL %2). The target (PostgreSQL %3) is older and may not understand a few of their settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for a local server cannot be made or written, or it is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local server runs as the user %2, who may not enter the folder %1. Use a folder that is open to that user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of a local server could not be set up: initdb failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local server ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that hands the password to the PostgreSQL utilities could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 holds a line end, which the PostgreSQL utilities cannot be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the archive&apos;s contents could not be understood at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the password of %1. It may be wrong or expired, or the user does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a password, and none is known. Enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts this connection only with encryption. Set the encryption of the connection to require.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this user, database and address together. Its administrator has to allow them in pg_hba.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is required, but the server offers none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to %1 and not to the host of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the trusted certificates does not exist: %1. Choose it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody whom this computer trusts. Choose the certificate of its authority in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at this host and port. The server may be stopped, or a firewall is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. A firewall may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached or did not accept the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user %1 may not sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user %1 does not exist on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no free connections. Run with fewer jobs, or end other sessions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not sign in with the method that the connection requires (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection requires channel binding, which works only with encryption. Set the encryption to require.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is read-only: it is a standby, or transactions are set to read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client tools are older than the server. Choose newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 is missing beside the others or is of another version. Install the complete client tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This psql is older than the utility that wrote the script. Bring the client tools up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has format %1, which this pg_restore is too old for. Use one set of client tools for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no archive of pg_dump, or only its beginning is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room or choose another folder for the dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the target server is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room for so many locks. Raise max_locks_per_transaction there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection. It was restarted or has crashed, its disk is full, or the network broke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the session: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the parallel processes ended unexpectedly. The message before this one tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session that held the source&apos;s state in place is gone. Start the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility was ended from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is older and does not know the setting %1. Nothing is lost by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is there already, as on every server. Nothing is lost by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment on the extension %1 was left out because the extension itself could not be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables refer to each other in a circle. A complete migration is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sort order of a database was made with another version of the system&apos;s library. Indexes on text may have to be rebuilt there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden OID column of a table does not exist any more since version 12. Its values are not taken along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions were left out, because only a superuser may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the table %1 would hide rows from this user. Export as a user with BYPASSRLS or as the table&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s user may not create the extension %1. An administrator has to create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event trigger %1 was not created: only a superuser may do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription was not created: the target&apos;s user may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A publication for all tables was not created: only a superuser may do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default privileges of another role were not set: the target&apos;s user is not a member of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s user may not create databases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s user may not create or change this role or one of its attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s user may not set the parameter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner could not be set to %1: the target&apos;s user is not a member of that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s user may not use the language %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission was denied for the %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the owner of the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension %1 is not installed on the target server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target server does not offer the extension %1 in version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target server does not have the library %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target server was built without the compression lz4, so the table was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablespace %1 does not exist on the target. What belongs there goes into the default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 does not exist on the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language %1 is not installed in the target database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target does not know the setting %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target server does not have the locale %1. Choose another locale for the target database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %1 does not go with the locale %2. Choose another locale for the target database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sessions use the database %1. End them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the target already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data holds bytes that are not valid in the encoding %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data holds characters that the encoding %1 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unique index %1 could not be built: the data holds duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foreign key %1 does not hold: rows refer to others that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition %1 does not hold for the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with the same key are in the table already (%1). It may have been loaded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke off the statement: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of the table %1 could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand the statement at %1. It may be older than what was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 is not there. It may be a consequence of an earlier problem, or of a name without its schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility reported an error. Its own words are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utility gave a warning. Its own words are below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::AdvancedForm</name>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section of the service file (pg_service.conf), which then fills what is left empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further libpq parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value to set a parameter, empty it to go back to the default. In the last row any other keyword can be added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::CheckPage</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check is in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client tools were found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check asks source, target and this computer everything that a migration depends on. It changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check n&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with PostgreSQL. To install them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking source, target and this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source and a target first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) the migration</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the profile was changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ClientToolsDialog</name>
    <message>
        <source>Client tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right version is chosen for each migration: not older than the source, and one that the target understands. Choose one here only if this profile needs another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client tools found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::CommandsView</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the migration to see the commands that it will run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ConfirmTargetDialog</name>
    <message>
        <source>&amp;Type the name of the database to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the database, typed to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ConnectionDialog</name>
    <message>
        <source>Paste a connection string: postgresql://user@host:5432/db?sslmode=verify-full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URI or key=value pairs. What it holds goes into the fields below; a password goes into the password field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over. The password is in its own field and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ConnectionTestView</name>
    <message>
        <source>Testing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for encryption…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for version and provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this user&apos;s rights…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ConninfoModel</name>
    <message>
        <source>Type the keyword of a further parameter here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (environment variable %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::DumpGroup</name>
    <message>
        <source>Dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folde&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the folder of the dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of the dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the arch&amp;ive after a run that succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds row data; only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free; the tables of the source hold %2, an archive is usually smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what pg_dump takes by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: fastest, largest archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light: fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong: slow, smallest archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::EncryptionForm</name>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption mode (sslmode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root &amp;certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the root certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the client certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the client key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revocation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate revocation list file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for the certificate revocation list file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty fields mean libpq&apos;s usual files. The passphrase of a key is never stored: use a key without one, readable only by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never encrypted: anyone on the way can read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted only where the server insists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted where the server offers it; who answers is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always encrypted; who answers is verified only where a root certificate is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always encrypted, and the server&apos;s certificate must come from an authority that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always encrypted, the certificate trusted and made out for this very host: the safest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::EndpointPanel</name>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only in this profile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libpq&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved connection was changed since it was chosen for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the change over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standby: it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <extracomment>A locale and who provides it: &quot;de_DE.UTF-8 (libc)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collation %1, characters %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection %1 from the saved ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password goes from the keychain too. Profiles that use it keep their own copy of it, without the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::HistoryModel</name>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>arrived, %n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>How and where a run ended: &quot;failed at Import&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No migration has been run yet. Every run is kept here with its timeline and its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for &amp;left-overs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this run of %1 from the history?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its timeline and its log are deleted. No database is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::LeftoversDialog</name>
    <message>
        <source>Left-overs of an interrupted run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for left-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-overs of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::LogModel</name>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::OptionsPage</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dump writes one archive file on this computer, pg_restore reads it into the target. The data passes through here once in each direction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::PasswordPlaceBox</name>
    <message>
        <source>kept in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left to passfile or PGPASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the password is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the keychain when it is needed; never written into a file of Trunkline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in memory until Trunkline is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system keychain answers on this computer, so the password is held in memory until Trunkline is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libpq finds it by itself: PGPASSWORD, a service file or the passfile (~/.pgpass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system keychain (none answers here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::PasswordPrompt</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::PasswordRequest</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ProblemModel</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ProblemsView</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each problem opens to the utility&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ProfileDocument</name>
    <message>
        <source>New migration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::RecentProfilesModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, never run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::RolesGroup</name>
    <message>
        <source>Roles and users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along: no roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those this &amp;database uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along: the roles that this database uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take along: all roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those this &amp;database uses (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;all (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no roles travel: those that own objects must be on the target already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay behind: users who sign in will need one on the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay behind; no user will need a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stay behind: %n user(s) will need one on the target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::RouteBar</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check blocks the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::RouteChip</name>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · TLS %2</source>
        <extracomment>The route of a connection and its sslmode: &quot;db1:5432 / shop · TLS verify-full&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The route of a connection and its label: &quot;db1:5432 / shop · production&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::RunFilterBar</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lines from this level on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell that the commands are written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::RunPage</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more detail (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present moment in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown below the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet. Check the migration to see here what it will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing has run yet. Start runs these %n steps one after the other; their commands can be read and copied below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log begins with the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems that the run meets are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the timeline as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline was saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline could not be saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::SamplePanel</name>
    <message>
        <source>Progress of the sample database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting two throw-away servers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::SecretField</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ServerForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, an address, or the folder of a local socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database to sign in to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named like the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::ServerLabelBox</name>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production: asks before anything is overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::SourcePage</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connection to the server that the database is to leave, or make a new one. Nothing on it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) cannot be read by this user.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row security hides rows of %n table(s) from this user.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The database is empty: there is nothing to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superuser: may read everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may read every table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may read every table of this database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may read some tables only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::StageList</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::TargetDatabaseGroup</name>
    <message>
        <source>Target database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the target database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it exists: stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use it if it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it exists: use it if it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re&amp;place it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it exists: replace it, after its name was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the target database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the target database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale of the target database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template of the target database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the source (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::TargetPage</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connection to the server that the database is to arrive on, or make a new one. Nothing is changed there before you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named as on the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as on the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name yet: choose the source&apos;s database, or a name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there yet. The run creates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there yet, so there is nothing to replace. The run creates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there, but the options say that an empty database is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. The run replaces it, after its name was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is empty. The run fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is not empty. Choose another name, or decide on the page Options that it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Whether it is empty is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is empty. Choose another name, or decide on the page Options that it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists. Choose another name, or decide on the page Options what happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superuser: may do everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may create databases and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may create databases, but no roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may create roles, but no databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may create neither databases nor roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::TimelineModel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>may begin at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the run over time. Up and Down choose a row, Left and Right a bar in it, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::WelcomePage</name>
    <message>
        <source>Trunkline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a PostgreSQL database from one server to another, and proves that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New migration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with a sample database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client tools…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles that you save or open appear here, each with the result of its last run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for client tools…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client tools found. To install them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client tools %1 found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::WorkGroup</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that import side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;go on and list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an error: go on and list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an error: stop at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anal&amp;yze afterwards, so that queries are fast from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the target allows %n more connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this computer has %n processor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trunkline::cli::CheckCommand</name>
    <message>
        <source>Asks both servers and this computer whether the profile can be run. Changes nothing.
Exit code: 0 all passed, 1 warnings, 2 a check blocks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::cli::CredentialSource</name>
    <message>
        <source>Password for %1 (empty: as libpq finds it): </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::cli::HistoryCommand</name>
    <message>
        <source>Lists past runs, newest first; with RUN (its id, or the first letters of it) shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list at most N runs (50; 0 means all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history takes one RUN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (live)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run “%1” in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one run begins with “%1”. Give more letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::cli::NewCommand</name>
    <message>
        <source>Writes a profile. URI is a connection URI or a string of key=value pairs, as libpq takes it.
The target URI names the database for signing in. The target database is called as --target-database says; without it as the target URI&apos;s database, or, where that is postgres or template1, as the source database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source server and database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the target database; it must not exist (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the target database that exists and is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop the target database and create it anew; run asks for --confirm-replace NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take along the roles that the database uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take along all roles of the source server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the data travels: file (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel jobs of the import, 1 to 64 (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the archive is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the archive after a run that succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new needs --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --create, --use-empty and --replace can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --roles and --all-roles can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--method takes file, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection string holds a password, and no system keychain answers here to keep it. It was not written anywhere.
Take it out of the string and put it where libpq looks for it: a line in ~/.pgpass, or PGPASSWORD when the profile is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::cli::PlanCommand</name>
    <message>
        <source>Prints the commands that a run of the profile would use, step by step. Changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write them for bash, powershell or cmd (bash)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--shell takes bash, powershell or cmd, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::cli::PlannedCommand</name>
    <message>
        <source>the profile, a *.trunkline file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on although the check ID blocks; may be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the target database that is to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::cli::RunCommand</name>
    <message>
        <source>Runs the profile: checks, roles, create database, export, import, analyze.
Exit code: 0 all arrived, 1 problems or differences, 2 failed, 3 cancelled, 4 a check blocks and nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile, a *.trunkline file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON object per event and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on although the check ID blocks; may be given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the target database that is to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target database was made by this run and is not complete. Drop it before the next run, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling: ending the utilities and their sessions on both servers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::cli::RunPrinter</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trunkline::cli::SampleCommand</name>
    <message>
        <source>Starts two throw-away servers on this computer, fills one with the sample database, moves it to the other, and ends both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the sample database, 1 is about 50 MB (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes a number from 0.01 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
