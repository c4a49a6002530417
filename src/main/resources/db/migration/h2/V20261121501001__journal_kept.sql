create trigger journal_entry_kept before update, delete on journal_entry for each row call 'fr.compteformation.audit.KeptThreeYears';
