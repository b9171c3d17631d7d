-- The send ledger: one row per mail that was ever asked for, so that none is sent twice and every one is accounted for.
-- It holds no address: only a keyed hash, enough to answer "was this address written to" for whoever has the key.

create table mail (
  id           uuid primary key,
  event        uuid not null,
  template     text not null,
  owner        text not null check (owner in ('suggestion-service', 'gateway')),
  addressee    text not null check (length(addressee) between 1 and 200),
  subject      uuid not null,
  priority     smallint not null,
  state        text not null check (
                 state in ('WAITING', 'CLAIMED', 'SENT', 'UNCERTAIN', 'REFUSED', 'SKIPPED', 'STOPPED')),
  reason       text,
  attempts     integer not null default 0 check (attempts >= 0),
  address_hash bytea check (length(address_hash) = 32),
  asked_at     timestamptz not null,
  planned_at   timestamptz not null,
  due_at       timestamptz not null,
  claimed_at   timestamptz,
  settled_at   timestamptz,
  check ((state in ('WAITING', 'CLAIMED')) = (settled_at is null)),
  -- What went through the hands of a mail server, perhaps, was claimed before, for a known address.
  check (state not in ('CLAIMED', 'SENT', 'UNCERTAIN') or (claimed_at is not null and address_hash is not null)),
  check (state in ('WAITING', 'CLAIMED', 'SENT') or reason is not null)
);

create index mail_to_take on mail (priority, due_at) where state = 'WAITING';
create index mail_in_hand on mail (due_at) where state = 'CLAIMED';

comment on column mail.event is 'the event that asked for it';
comment on column mail.subject is 'what it is about: a suggestion, a review, a request to sign in';
comment on column mail.due_at is 'WAITING: when it may be taken; CLAIMED: when its sender is taken for dead';
