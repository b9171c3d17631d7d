-- The name as it is compared, once per fiche and not once per comparison. No trigram index: names are compared within a
-- postcode, and that index would look through all the others first.
alter table fiche_search add column comparable_name text;
update fiche_search set comparable_name = comparable_name(fiche.body ->> 'name')
from fiche where fiche.id = fiche_search.fiche;
alter table fiche_search alter column comparable_name set not null;
