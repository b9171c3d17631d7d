-- A question to a person is about what the record said then: that, and not what it says by the time of the answer, is set aside.
alter table recognition_record add column asked_about text;
update recognition_record set asked_about = digest where asked is not null;
alter table recognition_record add check ((asked is null) = (asked_about is null));
