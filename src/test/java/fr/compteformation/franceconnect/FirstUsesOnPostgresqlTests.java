package fr.compteformation.franceconnect;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class FirstUsesOnPostgresqlTests extends FirstUsesTests {

}
