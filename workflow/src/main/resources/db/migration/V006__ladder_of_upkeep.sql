-- Who is asked by a mailing whether which fiches still hold, and how far each question is. The row is the guard: one process
-- per contact, however often the event comes; it is also the lock under which answers and timers meet.

create table upkeep (
    contact     uuid        primary key,
    campaign    uuid        not null,
    account     text        not null,
    others      text[]      not null,
    process     text,
    round       int         not null default 0 check (round >= 0),
    started_at  timestamptz not null,
    closed_at   timestamptz
);

create table upkeep_fiche (
    contact     uuid        not null references upkeep (contact),
    fiche       uuid        not null,
    state       text        not null check (state in ('OPEN', 'UNSURE', 'TO_CALL', 'CONFIRMED', 'CORRECTED', 'ELSEWHERE',
                                'BY_PHONE', 'NOT_REACHED', 'STOPPED')),
    -- the telephone task on the desk
    call        uuid        unique references review (id),
    primary key (contact, fiche),
    check (state not in ('TO_CALL', 'BY_PHONE', 'NOT_REACHED') or call is not null)
);

create index upkeep_fiche_unsettled on upkeep_fiche (fiche) where state in ('OPEN', 'UNSURE', 'TO_CALL');

create sequence call_number;
