-- The hours that the reading of the documents puts in question, to sort by.
alter table dif_declaration add column stake integer
	generated always as (case when finding = 'AGREES' then 0 else hours end) stored;
