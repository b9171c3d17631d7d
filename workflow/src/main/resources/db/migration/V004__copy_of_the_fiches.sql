-- The newest public fiche of each id, rebuilt from the topic at any time: a review shows what stands there now.

create table fiche_copy (
    id          uuid        primary key,
    version     int         not null,
    revision    int         not null,
    name        text        not null,
    region      text,
    body        jsonb       not null
);
