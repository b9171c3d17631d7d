-- What the authentic sources deliver. Lines are staged while they arrive and compared when all of them are there, so that
-- half a file changes nothing. Of every record the newest version is kept, and every version that was ever seen.

create table delivery (
    id          uuid        primary key,
    source      text        not null,
    kind        text        not null check (kind in ('SNAPSHOT', 'CHANGES')),
    status      text        not null check (status in ('RECEIVING', 'RUNNING', 'HELD', 'DONE', 'FAILED')),
    received_at timestamptz not null,
    lines       int         not null default 0,
    unchanged   int         not null default 0,
    changed     int         not null default 0,
    new         int         not null default 0,
    gone        int         not null default 0,
    ending      int         not null default 0,
    holding     int         not null default 0,
    quarantined int         not null default 0,
    reason      text,
    released    boolean     not null default false,
    decided_by  text,
    decided_at  timestamptz
);

create index delivery_waiting on delivery (received_at) where status = 'RUNNING';
create index delivery_of_source on delivery (source, received_at);

create table delivery_line (
    delivery uuid        not null references delivery on delete cascade,
    line     int         not null,
    record   text,
    version  timestamptz,
    body     jsonb,
    -- of what the record says: the same under another version is no news
    digest   text        generated always as (md5((body - 'version')::text)) stored,
    verdict  text        check (verdict in ('NEW', 'CHANGED', 'RENEWED', 'UNCHANGED')),
    reason   text,
    primary key (delivery, line),
    check (reason is not null or (record is not null and version is not null and body is not null))
);

create index delivery_line_record on delivery_line (delivery, record);

create table recognition_record (
    source       text        not null,
    id           text        not null,
    version      timestamptz not null,
    body         jsonb       not null,
    digest       text        generated always as (md5((body - 'version')::text)) stored,
    gone         boolean     not null default false,
    delivered_at timestamptz not null,
    -- the delivery whose news has not reached the fiches yet
    pending      uuid,
    try_at       timestamptz,
    -- how a person decided that it belongs nowhere: the digest of what was looked at
    set_aside    text,
    -- the question to a person that is still open
    asked        uuid        unique,
    primary key (source, id)
);

create index recognition_record_pending on recognition_record (try_at) where pending is not null;
create index recognition_record_number on recognition_record (source, (body ->> 'number'));

create table recognition_version (
    source   text        not null,
    id       text        not null,
    version  timestamptz not null,
    body     jsonb       not null,
    delivery uuid        not null,
    primary key (source, id, version),
    foreign key (source, id) references recognition_record
);

-- Which fiches a record is about: one recognition may cover several establishments.
create table recognition_link (
    source text        not null,
    id     text        not null,
    fiche  uuid        not null references fiche,
    how    text        not null check (how in ('IDENTIFIER', 'SCORE', 'PERSON', 'NEW_FICHE')),
    since  timestamptz not null,
    primary key (source, id, fiche),
    foreign key (source, id) references recognition_record
);

create index fiche_by_kbo on fiche ((body ->> 'kboNumber'));
create index fiche_by_establishment on fiche ((body ->> 'establishmentNumber'));
create index fiche_by_recognition on fiche using gin ((body -> 'recognitions') jsonb_path_ops);
create index fiche_search_address_postcodes on fiche_search using gin (address_postcodes);

-- A name as it is compared: without accents, legal form and punctuation, with what is shortened in many ways written out.
create function comparable_name(name text) returns text language sql stable parallel safe as
$$
    select btrim(regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(lower(unaccent(coalesce(name, ''))), '\m(vzw|asbl|nv|sa|bv|bvba|cv|cvba|sprl|ivzw)\M', ' ', 'g'),
                '\m(st|ste)\M\.?', 'sint', 'g'),
            '\m(a\.?z\.?)\M', 'algemeen ziekenhuis', 'g'),
        '[^a-z0-9]+', ' ', 'g'))
$$;
