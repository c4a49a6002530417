-- The hours that the reading puts in question: what differs from the balance that was read, or all if none was.
drop index dif_declaration_stake;
alter table dif_declaration drop column stake;
alter table dif_declaration add column stake integer
	generated always as (case when finding = 'AGREES' then 0
		when finding is not null and read_hours is not null then cast(round(abs(hours - read_hours)) as integer)
		else hours end) stored;
create index dif_declaration_stake on dif_declaration (turn, stake, id);
