-- All that is personal: the submitter's reason, e-mail and the dialogue. Nowhere else, in no event and in no log, so that
-- erasing is deleting here. Kept until 90 days after the suggestion ended.
create table submitter (
    suggestion uuid primary key references suggestion on delete cascade,
    reason     text not null check (length(reason) <= 2000),
    email      text check (length(email) <= 254),
    language   text not null default 'nl'
);

create index submitter_email on submitter (email) where email is not null;

create table message (
    id         uuid        primary key,
    suggestion uuid        not null references suggestion on delete cascade,
    author     text        not null check (author in ('SUBMITTER', 'COORDINATOR')),
    text       text        not null check (length(text) between 1 and 2000),
    at         timestamptz not null
);

create index message_suggestion on message (suggestion, at);
