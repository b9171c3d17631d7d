-- The change that a mail is about, so that the log of its sending is found by the same id as the form that began it.

alter table mail add column correlation uuid;

comment on column mail.correlation is 'the change that the asking event was about; null for mails from before';
