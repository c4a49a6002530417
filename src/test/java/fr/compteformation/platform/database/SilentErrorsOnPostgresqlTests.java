package fr.compteformation.platform.database;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SilentErrorsOnPostgresqlTests extends SilentErrorsTests {

}
