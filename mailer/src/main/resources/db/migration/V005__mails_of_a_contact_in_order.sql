-- A reminder does not overtake the mail that it reminds of, however long that one is in the hands of a process that died.
drop index mail_of_contact;
create index mail_of_contact on mail (contact) where contact is not null and state in ('WAITING', 'CLAIMED');
