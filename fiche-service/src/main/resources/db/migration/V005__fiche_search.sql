-- One row per findable fiche: what is searched and where it works, so that search never opens the fiche itself.

create text search configuration dutch_plain (copy = dutch);
alter text search configuration dutch_plain
    alter mapping for asciiword, word, numword, hword, hword_part, hword_asciipart, asciihword, numhword, hword_numpart
    with unaccent, dutch_stem;

-- Without stemming and without stop words: tells a word that stands there from one that only shares its stem.
create text search configuration plain (copy = simple);
alter text search configuration plain
    alter mapping for asciiword, word, numword, hword, hword_part, hword_asciipart, asciihword, numhword, hword_numpart
    with unaccent, simple;

create table fiche_search (
    fiche             uuid     primary key references fiche,
    sort_name         text     not null,
    document          tsvector not null,
    rubrieken         text[]   not null,
    address_nis       text[]   not null,
    address_postcodes text[]   not null,
    address_zones     text[]   not null,
    home_visits       text[]   not null,
    also_serves       text[]   not null
);

create index fiche_search_document on fiche_search using gin (document);
create index fiche_search_rubrieken on fiche_search using gin (rubrieken);
create index fiche_search_address_nis on fiche_search using gin (address_nis);
create index fiche_search_home_visits on fiche_search using gin (home_visits);
create index fiche_search_also_serves on fiche_search using gin (also_serves);
create index fiche_search_order on fiche_search (sort_name, fiche);

-- Every word that stands on some fiche: a typing error is mended by the nearest of these.
create table search_word (
    word text primary key
);

create index search_word_near on search_word using gin (word gin_trgm_ops);
