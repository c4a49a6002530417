package fr.compteformation.rights.diploma;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DiplomasOnPostgresqlTests extends DiplomasTests {

}
