-- Giving a record up, or running it again, is a person's decision: the row says whose.

alter table parked_record add column settled_by text;
