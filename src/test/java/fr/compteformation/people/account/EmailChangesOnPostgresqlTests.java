package fr.compteformation.people.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class EmailChangesOnPostgresqlTests extends EmailChangesTests {

}
