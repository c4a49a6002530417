-- Secrets whose subject is an account are deleted with it.
alter table one_time_secret add column account_id uuid references account (id) on delete cascade;
create index one_time_secret_account on one_time_secret (account_id);
