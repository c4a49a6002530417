package fr.compteformation.platform.securitycheck;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class BrakesOnPostgresqlTests extends BrakesTests {

}
