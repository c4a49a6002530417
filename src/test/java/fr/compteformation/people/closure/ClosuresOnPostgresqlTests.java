package fr.compteformation.people.closure;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ClosuresOnPostgresqlTests extends ClosuresTests {

}
