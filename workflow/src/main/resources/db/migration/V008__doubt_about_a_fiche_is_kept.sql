-- Who answered "I do not know" about a part of a fiche is not answered by whatever is said about another part.
alter table upkeep_fiche add column unsure boolean not null default false;
update upkeep_fiche set unsure = true where state = 'UNSURE';
