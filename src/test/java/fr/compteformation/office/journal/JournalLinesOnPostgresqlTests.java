package fr.compteformation.office.journal;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class JournalLinesOnPostgresqlTests extends JournalLinesTests {

}
