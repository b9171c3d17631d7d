-- A fiche that was merged says which one it went into. What is proposed about it counts for the one that speaks for it.

alter table fiche_copy add column merged_into uuid
    generated always as (cast(body ->> 'mergedInto' as uuid)) stored;

create index fiche_copy_merged_into on fiche_copy (merged_into) where merged_into is not null;

-- The fiche that speaks for this one in the end: itself, unless it was merged.
create function speaks_for(fiche uuid) returns uuid language sql stable parallel safe as
$$
    with recursive chain (id, next) as (
        select copy.id, copy.merged_into from fiche_copy copy where copy.id = $1
        union
        select copy.id, copy.merged_into from chain join fiche_copy copy on copy.id = chain.next
    )
    select id from chain where next is null
$$;
