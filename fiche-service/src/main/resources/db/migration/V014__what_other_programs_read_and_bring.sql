-- What other programs read by: a place in the order that lasts, the ids of what HSDS sets apart, and when a fiche was last
-- stored, also when it was only confirmed.

-- The same name always gives the same id (RFC 9562, version 3).
create function lasting_id(name text) returns uuid immutable strict parallel safe
    return overlay(overlay(md5(name) placing '3' from 13) placing '8' from 17)::uuid;

-- One id per address where people are received, in the order of the addresses.
create function visiting_places(fiche uuid, body jsonb) returns uuid[] immutable parallel safe
    return coalesce(
        (select array_agg(
                    lasting_id('place:' || fiche::text || ':' || coalesce(address ->> 'street', '') || '|'
                        || coalesce(address ->> 'number', '') || '|' || coalesce(address ->> 'box', '') || '|'
                        || coalesce(address ->> 'postcode', ''))
                    order by position)
         from jsonb_array_elements(
                  case when jsonb_typeof(body -> 'addresses') = 'array' then body -> 'addresses' else '[]'::jsonb end)
              with ordinality as list (address, position)
         where address ->> 'kind' = 'VISIT'),
        '{}'::uuid[]);

alter table fiche
    -- never changes and only grows: pages of a list in this order do not shift
    add column entered bigint generated always as identity unique,
    -- fiches with one KBO number are of one organization
    add column organization uuid not null
        generated always as (lasting_id('organization:' || coalesce(body ->> 'kboNumber', id::text))) stored,
    add column places uuid[] not null generated always as (visiting_places(id, body)) stored,
    add column stored_at timestamptz not null default now();

update fiche
set stored_at = coalesce((select max(at) from fiche_change where fiche_change.fiche = fiche.id), changed_at);

create index fiche_organization on fiche (organization, entered);
create index fiche_places on fiche using gin (places);
create index fiche_stored_at on fiche (stored_at);

-- What other programs bring: a directory is looked over line by line before any of it reaches a fiche.
alter table fiche_version drop constraint fiche_version_origin_check;
alter table fiche_version add constraint fiche_version_origin_check
    check (origin in ('SUGGESTION', 'MANAGER', 'SOURCE', 'COORDINATOR', 'IMPORT'));

create table directory_import (
    id          uuid        primary key,
    number      int         not null generated always as identity unique,
    directory   text        not null,
    status      text        not null default 'RECEIVING' check (status in ('RECEIVING', 'CHECKED', 'DONE')),
    received_by text        not null,
    received_at timestamptz not null,
    done_at     timestamptz,
    check ((status = 'DONE') = (done_at is not null))
);

create table directory_line (
    import  uuid   not null references directory_import on delete cascade,
    line    int    not null check (line >= 1),
    fiche   uuid,
    name    text,
    -- the fields by path; null where the line is wrong by itself
    body    jsonb,
    reason  text,
    -- what it would do to the register, as it was when last looked over
    result  text   check (result in ('NEW', 'CHANGED', 'SAME', 'WRONG')),
    changed text[] not null default '{}',
    told    text,
    primary key (import, line),
    check ((body is null) = (reason is not null))
);

create index directory_line_fiche on directory_line (import, fiche, line);
