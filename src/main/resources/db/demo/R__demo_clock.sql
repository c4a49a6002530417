-- By how many days the clock of the demonstration is ahead: one row, or none before the first advance.
create table if not exists demo_clock (
	days integer not null check (days >= 0)
);
