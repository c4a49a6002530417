package fr.compteformation.access.firstuse;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class FirstUsesOnPostgresqlTests extends FirstUsesTests {

}
