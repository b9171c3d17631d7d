-- The register: a fiche as it is now, and every version it ever had. A version is written once and never touched again.

create table fiche (
    id         uuid        primary key,
    version    int         not null check (version >= 1),
    revision   int         not null check (revision >= version),
    body       jsonb       not null check (jsonb_typeof(body) = 'object'),
    provenance jsonb       not null check (jsonb_typeof(provenance) = 'object'),
    changed_at timestamptz not null
);

create table fiche_version (
    fiche    uuid        not null references fiche,
    version  int         not null check (version >= 1),
    revision int         not null check (revision >= version),
    body     jsonb       not null check (jsonb_typeof(body) = 'object'),
    changed  text[]      not null,
    origin   text        not null check (origin in ('SUGGESTION', 'MANAGER', 'SOURCE', 'COORDINATOR')),
    who      text,
    decision uuid        unique,
    number   text,
    at       timestamptz not null,
    primary key (fiche, version)
);

create function versions_are_never_edited() returns trigger language plpgsql as
$$
begin
    raise exception 'a version of a fiche is never edited';
end
$$;

create trigger fiche_version_is_final before update on fiche_version
    for each row execute function versions_are_never_edited();
