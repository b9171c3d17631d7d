-- What the register was asked to change, by anybody but the public, and how far each field of it is.

create table proposal_number (
    year int primary key,
    last int not null
);

create table proposal (
    -- named by whoever asks, so that the same change sent twice is one
    change       uuid        primary key,
    number       text        not null unique,
    -- no reference: a fiche that is proposed does not exist yet
    fiche        uuid        not null,
    base_version int         not null check (base_version >= 0),
    kind         text        not null check (kind in ('MANAGER_EDIT', 'NEW_FICHE', 'RECOGNITION')),
    origin       text        not null check (origin in ('MANAGER', 'SOURCE', 'COORDINATOR')),
    proposed_by  text        not null,
    channel      text        not null check (channel in ('PAGE', 'API', 'LINK', 'DELIVERY')),
    at           timestamptz not null
);

create index proposal_fiche on proposal (fiche, at desc);
create index proposal_proposed_by on proposal (proposed_by, at desc);

create table proposal_field (
    change     uuid not null references proposal,
    position   int  not null,
    path       text not null,
    from_value jsonb,
    to_value   jsonb,
    state      text not null default 'PENDING' check (state in ('PENDING', 'LIVE', 'IN_REVIEW', 'CLOSED')),
    outcome    text check (outcome in ('ACCEPTED', 'ADAPTED', 'REFUSED', 'ALREADY_SO', 'PASSED_TO_SOURCE', 'SUPERSEDED')),
    value      jsonb,
    reason     text,
    primary key (change, path),
    unique (change, position),
    check ((outcome is null) = (reason is null))
);

create index proposal_field_open on proposal_field (change) where state in ('PENDING', 'IN_REVIEW');
