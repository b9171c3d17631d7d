-- The register's public fiches as they were published: the form shows them, and a suggestion reads "what stood there" here.
create table fiche_version (
    fiche    uuid        not null,
    version  integer     not null check (version > 0),
    revision integer     not null check (revision > 0),
    body     jsonb       not null,
    seen_at  timestamptz not null,
    primary key (fiche, version)
);

create index fiche_version_seen_at on fiche_version (seen_at);
