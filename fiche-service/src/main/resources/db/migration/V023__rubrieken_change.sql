-- Reference data that changes while the platform runs. Where there is no row, the tables that are built in hold.

create table reference_set (
    name       text        primary key check (name in ('rubrieken', 'areas')),
    revision   int         not null check (revision >= 1),
    -- every table of the set by its name, as CSV in the form of those that are built in
    tables     jsonb       not null check (jsonb_typeof(tables) = 'object'),
    changed_at timestamptz not null
);

-- A change of the tree of rubrieken: drawn up, looked at, confirmed, and carried out on its day.
create table rubriek_plan (
    id         uuid        primary key,
    number     int         not null generated always as identity unique,
    action     text        not null check (action in ('ADD', 'RENAME', 'MOVE', 'MERGE', 'SPLIT', 'END')),
    rubriek    text        not null,
    wish       jsonb       not null check (jsonb_typeof(wish) = 'object'),
    day        date        not null,
    status     text        not null default 'DRAFT'
                           check (status in ('DRAFT', 'WITHDRAWN', 'PLANNED', 'RUNNING', 'DONE', 'STOPPED')),
    reason     text,
    asked_by   text        not null,
    asked_at   timestamptz not null,
    -- by which code or id fiches named the rubriek when it began
    key        text,
    -- id of the second rubriek of a split, once it is there
    other      text,
    -- key of the message that says why it could not be carried out
    told       text,
    done_at    timestamptz,
    check (status in ('DRAFT', 'WITHDRAWN') or reason is not null),
    check ((status = 'STOPPED') = (told is not null))
);

create index rubriek_plan_open on rubriek_plan (day, number) where status in ('PLANNED', 'RUNNING');

create table rubriek_plan_fiche (
    plan  uuid    not null references rubriek_plan on delete cascade,
    fiche uuid    not null references fiche on delete cascade,
    -- of a split: goes to the second rubriek
    other boolean not null default false,
    -- stands in a rubriek below: only what is found of it changes
    below boolean not null default false,
    done  boolean not null default false,
    primary key (plan, fiche)
);

create index rubriek_plan_fiche_to_do on rubriek_plan_fiche (plan, fiche) where not done;

create index fiche_rubrieken on fiche using gin ((body -> 'rubrieken') jsonb_path_ops);

alter table fiche_version drop constraint fiche_version_origin_check;
alter table fiche_version add constraint fiche_version_origin_check
    check (origin in ('SUGGESTION', 'MANAGER', 'SOURCE', 'COORDINATOR', 'IMPORT', 'REFERENCE'));

-- That a name was written anew does not show that anybody looked after the fiche.
create or replace function newest_moment(provenance jsonb) returns text language sql immutable parallel safe as
$$
    select max(moment #>> '{}')
    from (select jsonb_path_query(
                     provenance, '$.* ? (!(@.origin == "REFERENCE")).*[*] ? (@ like_regex "^20[0-9]{2}-")')
          union all
          select jsonb_path_query(provenance, '$.*.confirmedAt ? (@ like_regex "^20[0-9]{2}-")')) as found (moment)
$$;
