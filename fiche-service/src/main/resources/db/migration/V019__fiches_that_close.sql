-- The few fiches with days on which they close or open again, looked through every minute.
create index fiche_that_closes on fiche (stored_at)
    where body -> 'closure' is not null or body -> 'temporaryClosure' is not null;
