package fr.compteformation.rights.dif;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DifDecisionsOnPostgresqlTests extends DifDecisionsTests {

}
