-- Mailings that ask managers whether their fiches still hold: who is asked what, by which link, and what they answered. The
-- mails themselves stay rows of the one ledger, with the campaign they belong to, so that its totals are those of the ledger.

create table campaign (
  id         uuid primary key,
  name       text not null check (length(name) between 1 and 120),
  months     integer not null check (months between 0 and 120),
  region     text,
  rubriek    text,
  most       integer not null check (most between 1 and 10000),
  state      text not null check (state in ('RUNNING', 'PAUSED', 'STOPPED')),
  started_by text,
  moment     timestamptz unique,
  started_at timestamptz not null,
  check (started_by is not null or moment is not null)
);

comment on column campaign.started_by is 'the pseudonymous account; null when the schedule did it';
comment on column campaign.moment is 'the moment of the schedule: one campaign for each, however many instances there are';

create table contact (
  id         uuid primary key,
  campaign   uuid not null references campaign (id),
  account    text not null,
  planned_at timestamptz not null,
  closed_at  timestamptz,
  unique (campaign, account)
);

create table contact_fiche (
  contact    uuid not null references contact (id),
  fiche      uuid not null,
  state      text not null check (state in ('OPEN', 'UNSURE', 'CONFIRMED', 'CORRECTED', 'ELSEWHERE', 'BY_PHONE',
               'NOT_REACHED', 'STOPPED')),
  settled_at timestamptz,
  primary key (contact, fiche),
  check ((state = 'OPEN') = (settled_at is null))
);

create index contact_fiche_asked on contact_fiche (fiche) where state in ('OPEN', 'UNSURE');

create table personal_link (
  id         uuid primary key,
  contact    uuid not null references contact (id),
  account    text not null,
  generation integer not null default 1 check (generation >= 1),
  expires_at timestamptz not null,
  renewed_at timestamptz,
  unique (contact, account)
);

comment on column personal_link.generation is 'the link is made from it when a mail is written; the next one replaces it';

create table answer (
  id         uuid primary key,
  contact    uuid not null,
  fiche      uuid not null,
  account    text not null,
  block      text not null,
  choice     text not null check (choice in ('HOLDS', 'CORRECTED', 'UNSURE')),
  answered_at timestamptz not null,
  unique (contact, fiche, account, block),
  foreign key (contact, fiche) references contact_fiche (contact, fiche)
);

alter table mail
  add column campaign uuid references campaign (id),
  add column contact uuid references contact (id),
  add column held boolean not null default false;

comment on column mail.held is 'its campaign is paused: no sender takes it';

create index mail_of_campaign on mail (campaign) where campaign is not null;
create index mail_of_contact on mail (contact) where contact is not null and state = 'WAITING';
