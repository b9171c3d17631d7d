-- What the mailer knows of the register: the newest public fiche of each id and who manages it. Rebuilt from the compacted
-- topics at any time; it names accounts by pseudonym only.

create table fiche_copy (
  id           uuid primary key,
  version      integer not null check (version >= 1),
  revision     integer not null check (revision >= version),
  name         text not null,
  status       text not null,
  region       text,
  rubrieken    text[] not null,
  confirmed_at timestamptz,
  evidence_at  timestamptz,
  body         jsonb not null
);

comment on column fiche_copy.confirmed_at is
  'since when the field that waits longest was not confirmed; null when a source holds every field';
comment on column fiche_copy.evidence_at is 'when anybody last showed that the fiche is looked after';

create index fiche_copy_confirmed on fiche_copy (confirmed_at);

create table management_copy (
  fiche    uuid primary key,
  revision integer not null check (revision >= 1),
  accounts text[] not null
);

create index management_copy_accounts on management_copy using gin (accounts);
