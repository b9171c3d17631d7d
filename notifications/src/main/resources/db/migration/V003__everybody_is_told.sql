-- Managers and proposers are told too, and mails to accounts are collected: an item says which mail it wants and when its
-- reader was mailed, an account when it was last mailed about anything.

alter table notification drop constraint notification_about_check;
alter table notification add check (
  about in ('NEW_WORK', 'CLASH', 'SUGGESTION', 'EDIT_DECIDED', 'FICHE_CHANGED', 'SOURCE_CHANGED'));
alter table notification
  add column change    uuid,
  add column kind      text not null default '',
  add column mail      text,
  add column mailed_at timestamptz;
update notification set change = review;
alter table notification alter column change set not null;

comment on column notification.review is 'the case: the review, or the suggestion while there is no review';

create index notification_to_mail on notification (account)
  where mail is not null and mailed_at is null and settled_at is null and read_at is null;

create table account_mail (
  account   text primary key,
  mailed_at timestamptz
);

-- What an account does not want mails about; the inbox has it all the same.
create table mail_unwanted (
  account text not null,
  about   text not null,
  primary key (account, about)
);

-- Reviews that lie on a desk; what never did was decided by the rules, and its proposer saw it happen.
create table desk_case (
  review uuid primary key
);

-- Who manages which fiche, from topic management.
create table management_copy (
  fiche    uuid primary key,
  revision integer not null,
  accounts text[] not null
);
