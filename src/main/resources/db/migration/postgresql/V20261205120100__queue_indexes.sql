-- What waits for agents is counted up to a thousand on each page of the queue, a dozen times. Only declarations that stand
-- wait, and an index of those alone answers without reading a row of the table for each.
-- Nobody waits while the indexes are made. One that was stopped half-way is made again.
drop index concurrently if exists dif_declaration_waiting;
create index concurrently dif_declaration_waiting on dif_declaration (turn, due_on, id) where standing_for is not null;
drop index concurrently if exists dif_declaration_waiting_finding;
create index concurrently dif_declaration_waiting_finding on dif_declaration (turn, finding, due_on, id)
	where standing_for is not null;
drop index concurrently if exists dif_declaration_waiting_state;
create index concurrently dif_declaration_waiting_state on dif_declaration (state, turn, due_on, id)
	where standing_for is not null;
drop index concurrently if exists dif_declaration_queue;
drop index concurrently if exists dif_declaration_finding;
drop index concurrently if exists dif_declaration_state;
