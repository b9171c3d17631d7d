-- A thing to send events about, and a place for the effects of events.
create table parcel (
    id    text primary key,
    steps integer not null default 0
);

create table effect (
    position bigint generated always as identity primary key,
    parcel   text    not null,
    step     integer not null
);
