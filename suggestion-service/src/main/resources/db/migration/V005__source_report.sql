-- A field that an authentic source holds: the source was told, and what it did with it. Kept beside the suggestion, since
-- the answer comes long after the end of the review.

create table source_report (
    suggestion uuid        not null,
    path       text        not null,
    source     text        not null,
    told_at    timestamptz not null,
    settled_at timestamptz,
    value      jsonb,
    primary key (suggestion, path)
);
