-- A decision is applied once, however often and under whatever event id it arrives: the register's own guard.

create table applied_decision (
    decision uuid        primary key,
    fiche    uuid        not null,
    at       timestamptz not null
);
