-- How often the others were told who manages a fiche. A fiche without a row was given away before anybody was told, and is
-- told about at the next start.

create table management_told (
    fiche    uuid        primary key references fiche,
    revision int         not null check (revision >= 1),
    at       timestamptz not null
);
