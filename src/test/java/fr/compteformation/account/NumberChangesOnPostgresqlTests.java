package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class NumberChangesOnPostgresqlTests extends NumberChangesTests {

}
