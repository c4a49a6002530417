package fr.compteformation.rights.dif;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class UnprovenDeclarationsOnPostgresqlTests extends UnprovenDeclarationsTests {

}
