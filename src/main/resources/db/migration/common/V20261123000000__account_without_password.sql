-- People who sign in only at a provider of identities have no password; they may set one later.
alter table account alter column password_hash drop not null;
