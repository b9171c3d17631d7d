-- Long lists of results that are made in the background. A job knows what was asked and not by whom.

create table export_job (
    id         uuid        primary key,
    query      text        not null,
    format     text        not null check (format in ('CSV', 'XLSX', 'PDF')),
    language   text        not null,
    status     text        not null default 'WAITING' check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    total      int         not null check (total >= 0),
    written    int         not null default 0 check (written >= 0),
    attempt    int         not null default 0,
    asked_at   timestamptz not null,
    -- the last sign of life of whoever works on it
    seen_at    timestamptz not null,
    expires_at timestamptz not null
);

create index export_job_open on export_job (asked_at) where status in ('WAITING', 'RUNNING');
create index export_job_expires_at on export_job (expires_at);

create table export_piece (
    job      uuid  not null references export_job on delete cascade,
    attempt  int   not null,
    position int   not null,
    bytes    bytea not null,
    primary key (job, attempt, position)
);
