create trigger dif_step_append_only before update, delete on dif_step for each row call 'fr.compteformation.base.AppendOnly';
