package fr.compteformation.access.franceconnect;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class FirstUsesOnPostgresqlTests extends FirstUsesTests {

}
