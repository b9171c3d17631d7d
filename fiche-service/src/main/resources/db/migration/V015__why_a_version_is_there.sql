-- Which change a decision came from, which version a change undoes and which mailing asked for it: a version can then say why
-- it is there. Versions from before do not know it and say less.
alter table applied_decision add column review uuid;
alter table applied_decision add column change uuid;
alter table proposal add column undoes int check (undoes >= 2);
alter table proposal add column campaign uuid;
