-- What waits for agents is counted up to a thousand on each page of the queue, a dozen times. Only declarations that stand
-- wait, and an index of those alone answers without reading a row of the table for each.
create index dif_declaration_waiting on dif_declaration (turn, due_on, id) where standing_for is not null;
create index dif_declaration_waiting_finding on dif_declaration (turn, finding, due_on, id)
	where standing_for is not null;
create index dif_declaration_waiting_state on dif_declaration (state, turn, due_on, id) where standing_for is not null;
drop index dif_declaration_queue;
drop index dif_declaration_finding;
drop index dif_declaration_state;
