-- What a source recognises and no fiche could be found for, and what sources were told about their fields: neither is a
-- field of a fiche under review, so each has a table of its own beside the case.

create table unmatched_recognition (
    review     uuid  primary key references review,
    source     text  not null,
    record     jsonb not null,
    candidates jsonb not null,
    placement  text  check (placement in ('LINKED', 'NEW_FICHE', 'SET_ASIDE')),
    target     uuid,
    check ((target is not null) = (placement is not distinct from 'LINKED'))
);

-- Terugmelding: somebody says that what a source delivered is wrong. It stays open until the source changes it.
create table source_report (
    review        uuid        not null references review,
    fiche         uuid        not null,
    path          text        not null,
    source        text        not null,
    held          jsonb,
    proposed      jsonb,
    opened_at     timestamptz not null,
    closed_at     timestamptz,
    closing_value jsonb,
    primary key (review, path)
);

create index source_report_open on source_report (fiche) where closed_at is null;
create index source_report_source on source_report (source, opened_at);
