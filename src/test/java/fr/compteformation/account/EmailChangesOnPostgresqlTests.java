package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class EmailChangesOnPostgresqlTests extends EmailChangesTests {

}
