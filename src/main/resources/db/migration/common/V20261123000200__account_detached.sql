-- An account that somebody opened in another person's name is detached: it no longer stands for its number, so that the
-- rightful person can open one. HELD as long as it does, its own id afterwards. The column of the number is written anew
-- because the unique rule on it has no name that both databases know.
alter table account add column number_use varchar(36) default 'HELD' not null;
alter table account add column kept_nir varchar(200);
update account set kept_nir = nir;
alter table account drop column nir;
alter table account add column nir varchar(200) default '' not null;
update account set nir = kept_nir;
alter table account drop column kept_nir;
alter table account alter column nir drop default;
alter table account add constraint account_number_once unique (nir, number_use);

alter table holder_attachment drop constraint holder_attachment_state;
alter table holder_attachment add constraint holder_attachment_state
	check (state in ('ATTACHED', 'RECONCILING', 'REFUSED', 'DETACHED'));
