-- A thing to send events about, and a place for the effects of events. Refers to a table of the library on purpose: that one
-- has to be there first.
create table parcel (
    id    text primary key,
    steps integer not null default 0
);

create table effect (
    position bigint generated always as identity primary key,
    event    uuid references consumed_event (id),
    parcel   text    not null,
    step     integer not null
);
