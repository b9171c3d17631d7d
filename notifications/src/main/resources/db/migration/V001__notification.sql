-- The inbox of every account. An item is never removed by an event: it is read by its reader, settled by the review.
create table notification (
  id         uuid primary key,
  account    text not null check (account <> ''),
  about      text not null check (about in ('NEW_WORK', 'CLASH')),
  review     uuid not null,
  number     text not null,
  fiche      uuid not null,
  region     text not null,
  at         timestamptz not null,
  read_at    timestamptz,
  settled_at timestamptz
);

create index notification_of_account on notification (account, (read_at is not null), at desc, id desc);
create index notification_of_review on notification (review) where settled_at is null;
