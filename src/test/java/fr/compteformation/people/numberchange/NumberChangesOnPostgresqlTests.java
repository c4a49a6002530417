package fr.compteformation.people.numberchange;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class NumberChangesOnPostgresqlTests extends NumberChangesTests {

}
