-- What whoever proposed it wrote to whoever looks at it. It stays here: events carry no free text.
alter table proposal add column reason text not null default '';
