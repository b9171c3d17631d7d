-- One suggestion per idempotency key, also when both requests come at once: the second waits on the primary key.
create table idempotent_request (
    key        text        primary key check (length(key) between 1 and 200),
    -- Keyed, so that what was written cannot be guessed from it after it was erased.
    digest     bytea       not null,
    suggestion uuid        not null references suggestion on delete cascade deferrable initially deferred,
    at         timestamptz not null
);

create index idempotent_request_suggestion on idempotent_request (suggestion);
