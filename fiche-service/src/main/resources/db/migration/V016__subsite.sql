-- The page of an eerstelijnszone that coordinators put together: a draft, and beside it what everybody reads.

create table subsite (
    zone       text        primary key,
    revision   int         not null check (revision > 0),
    draft      jsonb       not null,
    published  jsonb,
    changed_by text        not null,
    changed_at timestamptz not null
);
