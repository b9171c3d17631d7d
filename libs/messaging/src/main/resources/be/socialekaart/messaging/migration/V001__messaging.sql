-- What every service needs to publish and to consume events without losing or repeating one.

-- Events committed with the change that caused them. The relay takes unpublished rows, never "what came after the last id":
-- ids are given at insert and become visible at commit, so a cursor skips events of slow transactions.
create table outbox (
    position     bigint generated always as identity primary key,
    id           uuid        not null unique,
    topic        text        not null,
    key          text        not null,
    type         text,
    payload      text,
    correlation  uuid        not null,
    causation    uuid,
    stored_at    timestamptz not null,
    published_at timestamptz,
    constraint outbox_is_event_or_tombstone check ((type is null) = (payload is null))
);

create index outbox_unpublished on outbox (position) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;
create index outbox_stored on outbox (stored_at);

-- Events whose effect is committed; written in the transaction of the effect.
create table consumed_event (
    id          uuid        primary key,
    consumed_at timestamptz not null
);

create index consumed_event_consumed_at on consumed_event (consumed_at);

-- Records that could not be handled, and those of the same key that came after them.
create table parked_record (
    id         bigint generated always as identity primary key,
    topic      text        not null,
    partition  integer     not null,
    "offset"   bigint      not null,
    sent_at    timestamptz not null,
    key        text,
    headers    jsonb       not null,
    payload    bytea,
    reason     text        not null,
    state      text        not null default 'PARKED',
    parked_at  timestamptz not null,
    settled_at timestamptz,
    constraint parked_record_once unique (topic, partition, "offset", sent_at),
    constraint parked_record_state check (state in ('PARKED', 'RETRIED', 'DISCARDED')),
    constraint parked_record_settled check ((state = 'PARKED') = (settled_at is null))
);

create index parked_record_waiting on parked_record (topic, key, id) where state = 'PARKED';
create index parked_record_settled_at on parked_record (settled_at) where settled_at is not null;
