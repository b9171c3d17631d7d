-- A fiche about which nobody could be reached says so to everybody, until somebody confirms or changes it.

alter table fiche add column unconfirmed_since timestamptz;

comment on column fiche.unconfirmed_since is
  'when the fiche was last confirmed or changed, on a fiche that carries the label; null on all others';
