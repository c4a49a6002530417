-- How a declaration came to the fund, and when, if an agent entered it.
alter table dif_declaration add column origin varchar(10) default 'PORTAL' not null
	check (origin in ('PORTAL', 'PAPER', 'PHONE', 'COUNTER', 'LEDGER'));
alter table dif_declaration add column received_on date;
