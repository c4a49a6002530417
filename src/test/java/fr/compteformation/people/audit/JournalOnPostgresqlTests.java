package fr.compteformation.people.audit;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class JournalOnPostgresqlTests extends JournalTests {

}
