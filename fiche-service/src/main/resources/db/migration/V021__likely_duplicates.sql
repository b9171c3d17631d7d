-- Which fiches may be about the same provider. Fiches are compared only where they have something in common that few share:
-- a number, a telephone, a door, a word of the name within a postcode. Made from the fiches and made anew from them, these rows
-- hold no fiche by a reference: a merge need not wait for a comparison.

create table duplicate_trait (
    fiche uuid not null,
    trait text not null,
    primary key (trait, fiche)
);

create index duplicate_trait_fiche on duplicate_trait (fiche);

-- Up to where the change feed was compared.
create table duplicate_reading (
    only_row boolean primary key default true check (only_row),
    position bigint  not null
);

insert into duplicate_reading (position) values (0);

create table duplicate_pair (
    one       uuid   not null,
    other     uuid   not null,
    score     int    not null check (score between 0 and 100),
    evidence  jsonb  not null,
    regions   text[] not null,
    -- what the compared fields of both said
    print     text   not null,
    primary key (one, other),
    check (one < other)
);

create index duplicate_pair_other on duplicate_pair (other);
create index duplicate_pair_order on duplicate_pair ((-score), one, other);

-- Somebody looked and saw two. It holds until a compared field of either says something else.
create table not_duplicate (
    one    uuid        not null references fiche,
    other  uuid        not null references fiche,
    print  text        not null,
    reason text        not null,
    by     text        not null,
    at     timestamptz not null,
    primary key (one, other, print),
    check (one < other)
);
