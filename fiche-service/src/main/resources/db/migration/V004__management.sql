-- Who manages which fiche: the pseudonymous id of an account, never a name or an address.

create table management (
    fiche   uuid        not null references fiche,
    account text        not null check (account <> ''),
    since   timestamptz not null,
    primary key (account, fiche)
);

create index management_fiche on management (fiche);
