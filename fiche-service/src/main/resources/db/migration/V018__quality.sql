-- How up to date the register is, as it stood when it was last looked over: every findable fiche with its ages, and the figures
-- per part of the register. A part is a level and a key, such as elz:gent; both tables are made anew together.
create table quality_fiche (
    -- without a reference: checking it would hold every fiche until the figures are taken
    fiche    uuid    primary key,
    name     text    not null,
    parts    text[]  not null,
    -- days since somebody changed or confirmed a field; null where nobody ever did
    sign     int,
    -- whether that was within the last twelve and the last twenty-four months
    in_one_year  boolean not null,
    in_two_years boolean not null,
    -- on a fiche with the label 'niet bevestigd sinds'
    unconfirmed_since timestamptz,
    held     boolean not null,
    -- days since the field of this kind that waits longest was changed or confirmed; null where the fiche has none
    contact  int,
    address  int,
    hours    int,
    offer    int,
    area     int,
    -- days that the suggestion that waits longest waits for a decision, and that the last decision took
    waiting  int,
    decided  int
);

create index quality_fiche_parts on quality_fiche using gin (parts);

create table quality_figure (
    part    text not null,
    measure text not null,
    fiches  int  not null check (fiches > 0),
    median  int,
    primary key (part, measure)
);

create table quality_taking (
    only_row  boolean     primary key default true check (only_row),
    taken_at  timestamptz not null,
    -- the last fiche that had entered by then
    entered   bigint      not null,
    versions  int         not null,
    suggested int         not null
);

-- How long suggestions about a fiche wait for a decision. Whatever else is reviewed comes from people who were asked.
create table suggestion_time (
    review     uuid primary key,
    fiche      uuid not null,
    opened_at  timestamptz not null,
    decided_at timestamptz
);

create index suggestion_time_fiche on suggestion_time (fiche);

create function days_between(earlier timestamptz, later timestamptz) returns int language sql immutable strict parallel safe
    return greatest(0, floor(extract(epoch from later - earlier) / 86400))::int;
