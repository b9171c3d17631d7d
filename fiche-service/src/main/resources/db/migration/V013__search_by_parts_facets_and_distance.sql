-- What search needs beside words: what to narrow by, and how far it is. The texts, the largest part, lie outside the rows,
-- so that counting and ordering read little; the label (name and headings) is what results are ordered by.
alter table fiche_search
    add column label      tsvector not null default '',
    add column kind       text     not null default '',
    add column recognised boolean  not null default false,
    -- kilometres east and north, see the function below; null where no address is known
    add column position   point;

alter table fiche_search alter column document set storage external;
alter table fiche_search
    alter column sort_name set storage main,
    alter column rubrieken set storage main,
    alter column home_visits set storage main,
    alter column also_serves set storage main,
    alter column label set storage main;
alter table fiche_search set (toast_tuple_target = 512);

create index fiche_search_position on fiche_search using gist (position);
create index fiche_search_address_zones on fiche_search using gin (address_zones);
create index fiche_search_name on fiche_search (sort_name text_pattern_ops);

-- Flanders laid flat: for distances of this size the round earth does not matter.
create function flat(lat double precision, lon double precision) returns point language sql immutable parallel safe as
$$ select point(lon * 69.9, lat * 111.3) $$;

-- A word and what is left of it without any one of its letters. Two words that differ by one letter more, less, other or
-- changed with its neighbour have one of these in common, so that an index finds the nearest words of a typing error.
create function one_letter_less(word text) returns text[] language sql immutable parallel safe as
$$ select array(select overlay(word placing '' from n for 1) from generate_series(1, length(word)) as n) || word $$;

create index search_word_one_letter_less on search_word using gin (one_letter_less(word)) with (fastupdate = off);

-- By which making of the search rows those that stand there were written; another one makes them anew at the next start.
create table search_making (
    only_row boolean primary key default true check (only_row),
    making   int     not null
);

insert into search_making (making) select 0 where exists (select from fiche_search);

create index search_word_begin on search_word (word text_pattern_ops);

-- When a field of a fiche was last changed or confirmed, as it is written there: the home page counts by it.
create function newest_moment(provenance jsonb) returns text language sql immutable parallel safe as
$$
    select max(moment #>> '{}')
    from jsonb_path_query(provenance, '$.*.*[*] ? (@ like_regex "^20[0-9]{2}-")') as moment
$$;
alter table fiche add column looked_after text generated always as (newest_moment(provenance)) stored;
create index fiche_looked_after on fiche (looked_after);

-- What waits to be sorted into an index is read by every search: little of it may wait.
alter index fiche_search_document set (gin_pending_list_limit = 64);
alter index fiche_search_rubrieken set (gin_pending_list_limit = 64);
alter index fiche_search_address_nis set (gin_pending_list_limit = 64);
alter index fiche_search_address_postcodes set (gin_pending_list_limit = 64);
alter index fiche_search_address_zones set (gin_pending_list_limit = 64);
alter index fiche_search_home_visits set (gin_pending_list_limit = 64);
alter index fiche_search_also_serves set (gin_pending_list_limit = 64);
alter index search_word_near set (fastupdate = off);
