-- The balance that was read on the documents, and how sure the reading is, from 0 to 100.
alter table dif_declaration add column read_hours numeric(5, 2);
alter table dif_declaration add column read_confidence integer check (read_confidence between 0 and 100);
