-- The amounts the law sets, each from a day on: cents or points, hours in hundredths, as the code says. A new amount is
-- a new row, and the one before it gets its last day.
create table dated_rule (
	code varchar(40) not null,
	valid_from date not null,
	valid_until date,
	amount bigint not null check (amount > 0),
	cap bigint check (cap > 0),
	source varchar(200) not null,
	primary key (code, valid_from),
	check (valid_until >= valid_from)
);
insert into dated_rule (code, valid_from, valid_until, amount, cap, source) values
	('CPF_ANNUAL', date '2019-01-01', null, 50000, 500000, 'Code du travail, art. L6323-11 et R6323-1'),
	('CPF_ANNUAL_LOW_DIPLOMA', date '2019-01-01', null, 80000, 800000, 'Code du travail, art. L6323-11-1'),
	('FULL_YEAR', date '2019-01-01', null, 160700, null, 'Code du travail, art. L3121-41 et R6323-1'),
	('HOUR', date '2019-01-01', null, 1500, null, 'Décret n° 2018-1153 du 14 décembre 2018'),
	('DIF_HOURS', date '2004-05-07', null, 12000, null, 'Code du travail, ancien art. L6323-5 ; loi n° 2014-288 du 5 mars 2014'),
	('CEC_ANNUAL', date '2017-01-01', null, 24000, 72000, 'Code du travail, art. D5151-14'),
	('C2P_POINT', date '2023-09-01', null, 50000, null, 'Code du travail, art. R4163-11'),
	-- Points have no limit any more since then.
	('C2P_POINTS', date '2015-01-01', date '2023-08-31', 100, null, 'Code du travail, art. R4163-9, avant le décret n° 2023-759 du 10 août 2023'),
	('PARTICIPATION', date '2024-05-02', date '2024-12-31', 10000, null, 'Code du travail, art. L6323-7 ; décret n° 2024-394 du 29 avril 2024'),
	('PARTICIPATION', date '2025-01-01', date '2025-12-31', 10223, null, 'Code du travail, art. L6323-7 ; montant revalorisé au 1er janvier 2025'),
	('PARTICIPATION', date '2026-01-01', null, 10320, null, 'Code du travail, art. L6323-7 ; montant revalorisé au 1er janvier 2026');

-- The ledger. Each line carries the balance before and after it, and the line before it must have ended with that
-- balance: so a balance is always the sum of its lines, two writers cannot both write the next line, and nothing is
-- spent that is not there. Lines are only ever added (triggers of the vendor folders).
create table movement (
	holder_id uuid not null references holder (id),
	counter varchar(3) not null check (counter in ('CPF', 'DIF', 'CEC', 'C2P')),
	number integer not null check (number > 0),
	previous integer check (previous = number - 1),
	kind varchar(20) not null check (kind in ('ANNUAL_CREDIT', 'CONVERSION', 'DIF_DECLARATION', 'VOLUNTEERING', 'HARD_WORK', 'RESERVATION', 'REVERSAL')),
	unit varchar(10) not null check (unit = case when counter = 'C2P' then 'POINTS' else 'CENTS' end),
	amount bigint not null,
	balance_before bigint not null,
	balance bigint not null check (balance >= 0),
	booked_on date not null,
	written_at timestamp with time zone not null,
	-- What explains the amount: the year it was earned in, the hours behind it, the rule applied.
	earned_in integer check (earned_in between 2004 and 2999),
	hours_hundredths bigint check (hours_hundredths >= 0),
	rule_code varchar(40),
	rule_from date,
	label varchar(200),
	source varchar(100) not null,
	idempotency_key varchar(100) not null,
	reverses integer,
	reversed_amount bigint,
	primary key (holder_id, counter, number),
	unique (holder_id, counter, number, balance),
	unique (holder_id, counter, number, amount),
	unique (holder_id, idempotency_key),
	unique (holder_id, counter, reverses),
	foreign key (holder_id, counter, previous, balance_before) references movement (holder_id, counter, number, balance),
	-- A reversal takes back just what the other line gave or took.
	foreign key (holder_id, counter, reverses, reversed_amount) references movement (holder_id, counter, number, amount),
	check (reversed_amount = -amount),
	check ((reverses is null) = (reversed_amount is null)),
	foreign key (rule_code, rule_from) references dated_rule (code, valid_from),
	check ((previous is null) = (number = 1)),
	check (number > 1 or balance_before = 0),
	check (balance = balance_before + amount),
	check (case
		when kind = 'RESERVATION' then amount < 0
		when kind = 'REVERSAL' then reverses is not null
		when kind = 'DIF_DECLARATION' then amount >= 0
		else amount > 0 end),
	check (kind = 'REVERSAL' or reverses is null),
	check (kind not in ('ANNUAL_CREDIT', 'VOLUNTEERING', 'HARD_WORK') or earned_in is not null),
	check (reverses < number),
	check (case kind
		when 'ANNUAL_CREDIT' then counter = 'CPF'
		when 'CONVERSION' then counter = 'CPF'
		when 'DIF_DECLARATION' then counter = 'DIF'
		when 'VOLUNTEERING' then counter = 'CEC'
		when 'HARD_WORK' then counter = 'C2P'
		else true end)
);

-- What a person declared about their diploma, each time; the last one by the end of a year decides what it earns.
create table diploma_declaration (
	holder_id uuid not null references holder (id),
	declared_at timestamp with time zone not null,
	level varchar(20) not null check (level in ('BELOW_LEVEL_3', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5', 'LEVEL_6', 'LEVEL_7', 'LEVEL_8')),
	primary key (holder_id, declared_at)
);
