-- A question to a person is about what the record said then: that, and not what it says by the time of the answer, is set aside.
alter table recognition_record add column asked_about text;
update recognition_record set asked_about = digest where asked is not null;
alter table recognition_record add check ((asked is null) = (asked_about is null));

-- A record that its fiche cannot take does not wait for ever: it is put aside in the delivery that brought it, at its line,
-- and tried again when it is delivered again.
alter table recognition_record
    add column line    int,
    add column tries   int     not null default 0,
    add column refused boolean not null default false;

-- Lines of deliveries that will never be compared.
delete from delivery_line
where reason is null and delivery in (select id from delivery where status = 'FAILED');
