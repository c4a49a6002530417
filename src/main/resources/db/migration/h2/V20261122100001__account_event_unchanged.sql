create trigger account_event_unchanged before update on account_event for each row call 'fr.compteformation.base.AppendOnly';
