-- Base version 0: a fiche that does not exist yet. Its id is given here, for the register to use once it is accepted.
alter table suggestion drop constraint suggestion_base_version_check;
alter table suggestion add constraint suggestion_base_version_check check (base_version >= 0);
