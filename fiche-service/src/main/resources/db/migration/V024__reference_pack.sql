-- Municipalities, places and care zones of a day, handed in together; looked over first, then taken over whole or not at all.

create table reference_pack (
    id          uuid        primary key,
    number      int         not null generated always as identity unique,
    day         date        not null,
    status      text        not null default 'CHECKED' check (status in ('CHECKED', 'DONE')),
    -- what was handed in, by the name of the table
    tables      jsonb       not null check (jsonb_typeof(tables) = 'object'),
    -- what it changed, once it is taken over
    report      jsonb,
    fiches      int,
    received_by text        not null,
    received_at timestamptz not null,
    done_at     timestamptz,
    check ((status = 'DONE') = (done_at is not null and report is not null and fiches is not null))
);
