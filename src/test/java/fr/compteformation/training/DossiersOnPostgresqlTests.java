package fr.compteformation.training;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DossiersOnPostgresqlTests extends DossiersTests {

}
