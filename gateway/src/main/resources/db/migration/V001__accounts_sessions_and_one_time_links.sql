-- Who may sign in and how: accounts, one-time links, programs with a secret, and the sessions of people.

create table account (
    id          text primary key,
    name        text        not null,
    email       text unique check (email = lower(email)),
    roles       text[]      not null check (roles <@ array ['manager', 'coordinator', 'source', 'operator']),
    language    text        not null default 'nl',
    enabled     boolean     not null default true,
    example     boolean     not null default false
);

create table client (
    id          text primary key,
    account     text        not null references account,
    secret_hash bytea       not null check (length(secret_hash) = 32)
);

create table sign_in (
    request     uuid primary key,
    account     text        not null references account,
    return_to   text        not null check (return_to like '/%'),
    asked_at    timestamptz not null,
    link_hash   bytea unique check (length(link_hash) = 32),
    expires_at  timestamptz,
    used_at     timestamptz,
    check ((link_hash is null) = (expires_at is null)),
    check (used_at is null or link_hash is not null)
);

create index sign_in_by_age on sign_in (asked_at);

-- Counts what is asked for an address, known or not, so that neither the answer nor its speed tells which.
create table sign_in_attempt (
    address_hash bytea       not null,
    asked_at     timestamptz not null
);

create index sign_in_attempt_by_address on sign_in_attempt (address_hash, asked_at);

-- As Spring Session reads and writes them.
create table web_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index web_session_by_expiry on web_session (expiry_time);

create table web_session_attributes (
    session_primary_id char(36)     not null references web_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
