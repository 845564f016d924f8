-- Few rows that hold much: text, jsonb and bytea beside the row (TOAST), with GIN indexes. :scale 1 makes about 0.8 GB.

select greatest(200, round(60000 * :scale))::bigint as documents,
       greatest(200, round(400000 * :scale))::bigint as notes,
       greatest(50, round(14000 * :scale))::bigint as pictures
\gset

-- 256 blocks of 64 kB that no compression makes smaller; the rows are cut out of them.
create temporary table block as
    select n, string_agg(sha512((n || ':' || i || ':' || :seed)::bytea), '' order by i) as bytes
    from generate_series(0, 255) as n, generate_series(1, 1024) as i group by n;
create unique index on block (n);
analyze block;
create temporary table word as
    select n, string_agg(substr('etaoinshrdlcumwfgypbvk', 1 + (hashint8extended(n, :seed + i) & 1048575)::integer % 22, 1), '') as word
    from generate_series(0, 4095) as n, generate_series(1, 3 + n % 7) as i group by n;
create temporary table page (n integer, words text); -- 1,024 texts of some 9 kB each
insert into page
    select p.n, string_agg(word.word, ' ' order by i)
    from generate_series(0, 1023) as p(n) cross join generate_series(1, 1300) as i
    join word on word.n = (hashint8extended(p.n * 2000 + i, :seed) & 4095)
    group by p.n;
create unique index on page (n);
analyze page;

create schema wide;
set search_path = wide, public;
create table document (id bigint primary key, title text not null, body text not null, facts jsonb not null, scan bytea,
    made timestamptz not null);
create table note (id bigint primary key, document_id bigint not null, words text not null, tags text[] not null, seen jsonb);
create table picture (id bigint primary key, document_id bigint, bytes bytea not null);
alter table document alter column scan set storage external;
alter table picture alter column bytes set storage external;

insert into document
    select s.n, 'Document ' || s.n || ' on ' || substr(words, 1, 40), substr(words, 1 + (s.n * 7 % 4000)::integer, 2000 + (s.n * 13 % 3500)::integer),
           jsonb_build_object('kind', s.n % 40, 'author', 'a' || (s.n * 31 % 900), 'pages', s.n % 300, 'digest', md5(s.n::text),
                              'places', jsonb_build_array(s.n % 70, s.n % 71, 'p' || (s.n % 1100)), 'open', s.n % 3 = 0),
           case when s.n % 2 = 0 then substr(bytes, 1 + (s.n * 97 % 50000)::integer, 2000 + (s.n * 11 % 5000)::integer) end,
           timestamptz '2024-01-01 00:00+00' + s.n * interval '97 seconds'
    from generate_series(1, :documents) as s(n)
    join page on page.n = s.n * 5 % 1024 join block on block.n = s.n * 3 % 256;
insert into note
    select s.n, 1 + s.n % :documents, substr(words, 1 + (s.n * 17 % 8000)::integer, 60 + (s.n % 140)::integer),
           array['t' || s.n % 500, 't' || s.n * 3 % 700, md5((s.n % 2000)::text)], case when s.n % 4 = 0 then jsonb_build_object('by', s.n % 5000, 'at', s.n) end
    from generate_series(1, :notes) as s(n) join page on page.n = s.n * 11 % 1024;
insert into picture
    select s.n, 1 + s.n % :documents, substr(bytes, 1 + (s.n * 89 % 30000)::integer, 12000 + (s.n * 29 % 22000)::integer)
    from generate_series(1, :pictures) as s(n) join block on block.n = s.n * 7 % 256;

create index document_facts on document using gin (facts jsonb_path_ops);
create index document_title on document using gin (to_tsvector('simple', title));
create index document_made on document (made);
create index note_words on note using gin (to_tsvector('simple', words));
create index note_tags on note using gin (tags);
create index note_document on note (document_id);
alter table note add constraint note_document foreign key (document_id) references document;
alter table picture add constraint picture_document foreign key (document_id) references document;
