-- Two fiches about one provider become one. The one that goes stays readable and says which one speaks for it.

alter table fiche add column merged_into uuid references fiche
    check (merged_into is null or body ->> 'status' = 'MERGED' and merged_into <> id);

create index fiche_merged_into on fiche (merged_into) where merged_into is not null;

-- The fiche that speaks for this one in the end: itself, unless it was merged.
create function speaks_for(fiche uuid) returns uuid language sql stable parallel safe as
$$
    with recursive chain (id, next) as (
        select f.id, f.merged_into from fiche f where f.id = $1
        union
        select f.id, f.merged_into from chain join fiche f on f.id = chain.next
    )
    select id from chain where next is null
$$;

create table fiche_merge (
    -- named by whoever asks, so that the same merge sent twice is one
    id                 uuid        primary key,
    survivor           uuid        not null references fiche,
    merged             uuid        not null references fiche,
    survivor_version   int         not null,
    merged_version     int         not null,
    -- where the fields came from just before and just after, so that undoing puts back what nobody touched since
    survivor_origins   jsonb       not null,
    united_origins     jsonb       not null,
    merged_origins     jsonb       not null,
    reason             text        not null,
    by                 text        not null,
    at                 timestamptz not null,
    undone_at          timestamptz,
    undone_by          text,
    undone_reason      text,
    check (survivor <> merged),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null)),
    foreign key (survivor, survivor_version) references fiche_version deferrable initially deferred,
    foreign key (merged, merged_version) references fiche_version deferrable initially deferred
);

create unique index fiche_merge_standing on fiche_merge (merged) where undone_at is null;
create index fiche_merge_survivor on fiche_merge (survivor);

-- What a version has to do with a merge. Versions themselves are never edited.
create table fiche_merge_version (
    fiche   uuid not null,
    version int  not null,
    merge   uuid not null references fiche_merge,
    other   uuid not null references fiche,
    role    text not null check (role in ('TOOK_IN', 'WENT', 'GAVE_BACK', 'CAME_BACK')),
    primary key (fiche, version),
    foreign key (fiche, version) references fiche_version deferrable initially deferred
);

-- Who and what went along, and whether the fiche that stayed did not have it yet.
create table fiche_merge_manager (
    merge   uuid        not null references fiche_merge,
    account text        not null,
    since   timestamptz not null,
    gained  boolean     not null,
    primary key (merge, account)
);

create table fiche_merge_link (
    merge  uuid        not null references fiche_merge,
    source text        not null,
    id     text        not null,
    how    text        not null,
    since  timestamptz not null,
    gained boolean     not null,
    primary key (merge, source, id)
);
