package fr.compteformation.securitycheck;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class BrakesOnPostgresqlTests extends BrakesTests {

}
