-- The dossiers submitted on a day, in their order. Nobody waits while the index is made. One that was stopped half-way is
-- made again.
drop index concurrently if exists training_dossier_submitted_at;
create index concurrently training_dossier_submitted_at on training_dossier (submitted_at, id);
