-- Prepares the database for one service: a role that may log in, a schema of its own, and nothing else.
-- Run by a superuser once per service, at every start: all of it may be repeated.
-- Parameters, as psql variables: service (name of role and schema), password.

select set_config('bootstrap.service', :'service', false), set_config('bootstrap.password', :'password', false);

create schema if not exists ext;
create extension if not exists pg_trgm schema ext;
create extension if not exists unaccent schema ext;
create extension if not exists fuzzystrmatch schema ext;
create extension if not exists btree_gist schema ext;

do $$
declare
  service  text := current_setting('bootstrap.service');
  password text := current_setting('bootstrap.password');
begin
  revoke all on schema public from public;
  execute format('revoke all on database %I from public', current_database());
  if not exists (select from pg_roles where rolname = service) then
    execute format('create role %I', service);
  end if;
  execute format('alter role %I login nosuperuser nocreatedb nocreaterole password %L', service, password);
  execute format('alter role %I set search_path = %I, ext', service, service);
  execute format('grant connect on database %I to %I', current_database(), service);
  execute format('create schema if not exists %I authorization %I', service, service);
  execute format('grant usage on schema ext to %I', service);
end
$$;
