create trigger movement_append_only before update, delete on movement for each row call 'fr.compteformation.base.AppendOnly';
create trigger diploma_declaration_append_only before update, delete on diploma_declaration for each row call 'fr.compteformation.base.AppendOnly';
