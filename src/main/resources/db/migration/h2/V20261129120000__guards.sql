-- H2 guards tables by classes of ours. The migrations that named them where they stood
-- before are gone; what they made in older databases is made anew here.
drop trigger if exists movement_append_only;
drop trigger if exists diploma_declaration_append_only;
drop trigger if exists dif_step_append_only;
drop trigger if exists account_event_unchanged;
drop trigger if exists journal_entry_kept;

create trigger movement_append_only before update, delete on movement
    for each row call 'fr.compteformation.platform.database.AppendOnly';
create trigger diploma_declaration_append_only before update, delete on diploma_declaration
    for each row call 'fr.compteformation.platform.database.AppendOnly';
create trigger dif_step_append_only before update, delete on dif_step
    for each row call 'fr.compteformation.platform.database.AppendOnly';
create trigger account_event_unchanged before update on account_event
    for each row call 'fr.compteformation.platform.database.AppendOnly';
create trigger journal_entry_kept before update, delete on journal_entry
    for each row call 'fr.compteformation.people.audit.KeptThreeYears';
