package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ClosuresOnPostgresqlTests extends ClosuresTests {

}
