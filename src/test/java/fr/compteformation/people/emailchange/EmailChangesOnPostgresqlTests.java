package fr.compteformation.people.emailchange;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class EmailChangesOnPostgresqlTests extends EmailChangesTests {

}
