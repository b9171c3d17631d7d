-- Who serves which region, and which team takes the regions that nobody serves.

create table region (
    slug        text        primary key,
    name        text        not null
);

insert into region (slug, name) values
    ('antwerpen', 'Antwerpen'),
    ('brussel', 'Brussel'),
    ('limburg', 'Limburg'),
    ('oost-vlaanderen', 'Oost-Vlaanderen'),
    ('vlaams-brabant', 'Vlaams-Brabant'),
    ('west-vlaanderen', 'West-Vlaanderen');

-- Known from the first time somebody acts; the id is the pseudonymous account.
create table coordinator (
    id          text        primary key,
    name        text        not null,
    in_team     boolean     not null default false
);

create table region_coordinator (
    region      text        not null references region (slug),
    coordinator text        not null references coordinator (id),
    primary key (region, coordinator)
);

create index region_coordinator_by_coordinator on region_coordinator (coordinator);
