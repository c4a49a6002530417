-- The dossiers submitted on a day, in their order.
create index training_dossier_submitted_at on training_dossier (submitted_at, id);
