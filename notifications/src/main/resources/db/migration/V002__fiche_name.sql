-- What a fiche is called, from topic fiche, so that an item can be read without asking another service.
create table fiche_name (
  fiche    uuid primary key,
  revision integer not null,
  name     text not null
);
