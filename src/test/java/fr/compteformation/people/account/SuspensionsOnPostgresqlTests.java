package fr.compteformation.people.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SuspensionsOnPostgresqlTests extends SuspensionsTests {

}
