package fr.compteformation.training.dossier;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DossiersOnPostgresqlTests extends DossiersTests {

}
