-- Links to sign in are kept beside those to choose a new password: both are asked for by a number, sent to the owner of
-- its account, good once and for a time.
alter table password_link add column purpose varchar(20) default 'PASSWORD' not null;
alter table password_link add constraint password_link_purpose check (purpose in ('PASSWORD', 'SIGN_IN'));
