-- What an account keeps, counted so that parallel uploads stay within the quota.
create table payslip_vault (
	account_id uuid primary key references account (id) on delete cascade,
	files integer not null check (files >= 0),
	bytes bigint not null check (bytes >= 0)
);

-- Payslips that people keep for themselves. The employer is encrypted like the files; none until the person files it.
create table payslip (
	document_id uuid primary key references document (id) on delete cascade,
	account_id uuid not null references account (id) on delete cascade,
	added_at timestamp with time zone not null,
	worked_in integer check (worked_in between 1950 and 9999),
	sealed_employer bytea,
	constraint payslip_filed check ((worked_in is null) = (sealed_employer is null))
);
create index payslip_account on payslip (account_id);
