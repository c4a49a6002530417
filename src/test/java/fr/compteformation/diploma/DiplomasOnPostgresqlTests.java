package fr.compteformation.diploma;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DiplomasOnPostgresqlTests extends DiplomasTests {

}
