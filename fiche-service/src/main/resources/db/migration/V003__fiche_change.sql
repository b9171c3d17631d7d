-- The change feed. Positions are given under an advisory lock held until commit, so they become visible in their order.

create table fiche_change (
    position bigint      generated always as identity primary key,
    fiche    uuid        not null,
    revision int         not null,
    version  int         not null,
    changed  text[]      not null,
    at       timestamptz not null,
    unique (fiche, revision)
);
