package fr.compteformation.people.suspension;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SuspensionsOnPostgresqlTests extends SuspensionsTests {

}
