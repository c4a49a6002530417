package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class FreezesOnPostgresqlTests extends FreezesTests {

}
