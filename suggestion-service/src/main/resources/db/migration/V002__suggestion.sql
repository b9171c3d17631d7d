-- What was suggested and what came of it. Holds nothing about a person: that is in V003 alone.
create table number_series (
    year integer primary key,
    last integer not null check (last > 0)
);

create table suggestion (
    id           uuid        primary key,
    number       text        not null unique check (number ~ '^S-[0-9]{4}-[0-9]{6,}$'),
    -- The secret link is computed from id and generation; a new generation makes the old link void.
    generation   integer     not null default 1 check (generation > 0),
    fiche        uuid        not null,
    -- The name when it was suggested: the status page outlives the fiche.
    fiche_name   text        not null,
    base_version integer     not null check (base_version > 0),
    -- Caught by the trap for robots: stored and acknowledged as any other, but nobody is told.
    held         boolean     not null default false,
    status       text        not null
                 check (status in ('RECEIVED', 'IN_REVIEW', 'QUESTION', 'APPLYING', 'CLOSED', 'WITHDRAWN')),
    submitted_at timestamptz not null,
    -- The newest news of the review that was taken in: older news that comes late is skipped.
    heard_at     timestamptz not null,
    ended_at     timestamptz,
    check ((ended_at is not null) = (status in ('CLOSED', 'WITHDRAWN')))
);

create index suggestion_ended_at on suggestion (ended_at);

create table suggestion_field (
    suggestion uuid    not null references suggestion on delete cascade,
    path       text    not null,
    position   integer not null,
    from_value jsonb,
    to_value   jsonb,
    outcome    text    check (outcome in
                 ('ACCEPTED', 'ADAPTED', 'REFUSED', 'ALREADY_SO', 'PASSED_TO_SOURCE', 'SUPERSEDED')),
    value      jsonb,
    reason     text,
    primary key (suggestion, path),
    check ((outcome is null) = (reason is null))
);
