-- Changes that come through the register: who proposed them and by which door, what the rules made of each field, and the
-- check afterwards of what was live at once. A new fiche is a change against version 0.

alter table review
    add column proposed_by text,
    add column channel     text check (channel in ('PAGE', 'API', 'LINK', 'DELIVERY')),
    add column why         text,
    -- a sample of what is live already: same change, a case of its own
    add column afterwards  boolean not null default false,
    drop constraint review_base_version_check,
    add check (base_version >= 0),
    drop constraint review_change_key,
    add unique (change, afterwards),
    add check ((proposed_by is null) = (channel is null));

alter table review_field
    add column route text check (route in ('LIVE', 'LIVE_SAMPLED', 'REVIEW'));
