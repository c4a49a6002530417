package fr.compteformation.dif;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DifDeclarationsOnPostgresqlTests extends DifDeclarationsTests {

}
