package fr.compteformation.audit;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class JournalOnPostgresqlTests extends JournalTests {

}
