-- Everything a queue shows and filters, and the audit of every step, in the same transaction as the engine's own rows.

create table review (
    id          uuid        primary key,
    -- the guard: one review per change, however often the event comes
    change      uuid        not null unique,
    number      text        not null unique,
    fiche       uuid        not null,
    kind        text        not null check (kind in ('SUGGESTION', 'MANAGER_EDIT', 'RECOGNITION', 'UNMATCHED_RECOGNITION',
                                'PHONE_CALL', 'NEW_FICHE', 'CLOSING', 'MANAGEMENT_REQUEST', 'OBJECTION')),
    origin      text        not null check (origin in ('SUGGESTION', 'MANAGER', 'SOURCE', 'COORDINATOR')),
    status      text        not null check (status in ('OPEN', 'CLAIMED', 'WAITING', 'APPLYING', 'CLOSED')),
    -- null as long as the fiche is not known here
    region      text,
    fiche_name  text,
    base_version int        not null check (base_version > 0),
    now_version int         check (now_version >= 0),
    -- rises with everything a decision must have seen
    revision    int         not null default 1,
    process     text,
    claimed_by  text,
    priority    text        not null default 'NORMAL' check (priority in ('HIGH', 'NORMAL')),
    opened_at   timestamptz not null,
    due_at      timestamptz not null,
    waiting_since timestamptz,
    overdue     boolean     not null default false,
    answered    boolean     not null default false,
    attention   text        check (attention in ('APPLY_LATE', 'STEP_FAILED')),
    decision    uuid        unique,
    decided_by  text,
    closed_at   timestamptz,
    check ((status = 'CLOSED') = (closed_at is not null)),
    check (status <> 'CLAIMED' or claimed_by is not null),
    check ((status = 'WAITING') = (waiting_since is not null)),
    check (status <> 'APPLYING' or decision is not null)
);

create index review_due on review (due_at, id) where status in ('OPEN', 'CLAIMED', 'WAITING');
create index review_region on review (region, status, due_at, id);
create index review_opened on review (opened_at, id);
create index review_fiche on review (fiche);
create index review_claimed on review (claimed_by) where claimed_by is not null;
create index review_short_number on review (right(number, 6));

create table review_field (
    review      uuid        not null references review (id),
    position    int         not null,
    path        text        not null,
    base        jsonb,
    now         jsonb,
    proposed    jsonb,
    clash       boolean     not null default false,
    -- came back from the register: the next decision is made against what stands there now
    reopened    boolean     not null default false,
    outcome     text        check (outcome in ('ACCEPTED', 'ADAPTED', 'REFUSED', 'ALREADY_SO', 'PASSED_TO_SOURCE', 'SUPERSEDED')),
    value       jsonb,
    reason      text,
    -- false while the register has not answered
    settled     boolean     not null default false,
    primary key (review, path),
    unique (review, position),
    check (outcome is null or reason is not null),
    check (not settled or outcome is not null)
);

-- One row per step: ids, codes, dates and rule versions. Of a text only a salted digest, so that erasing the text and
-- the salt leaves the chain of hashes whole.
create table review_log (
    review      uuid        not null references review (id),
    step        int         not null,
    at          timestamptz not null,
    what        text        not null,
    who         text,
    -- text, not jsonb: the hash covers it to the letter
    details     text        not null check (details is json object),
    text_digest text,
    previous    text        not null,
    hash        text        not null,
    primary key (review, step)
);

create table review_salt (
    review      uuid        primary key references review (id),
    salt        text        not null
);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'the log of a review is only ever added to'; end $$;

create trigger review_log_is_append_only before update or delete on review_log
    for each row execute function refuse_change();

-- What arrived before the process waits for it: stored first, tried again until it fits or is too old.
create table early_event (
    id          uuid        primary key,
    reference   uuid        not null,
    name        text        not null check (name in ('SuggestionWithdrawn', 'MessagePosted', 'DecisionApplied')),
    body        jsonb       not null,
    received_at timestamptz not null,
    try_at      timestamptz not null,
    expires_at  timestamptz not null
);

create index early_event_due on early_event (try_at);
create index early_event_reference on early_event (reference);
