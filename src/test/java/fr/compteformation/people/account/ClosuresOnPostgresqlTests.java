package fr.compteformation.people.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ClosuresOnPostgresqlTests extends ClosuresTests {

}
