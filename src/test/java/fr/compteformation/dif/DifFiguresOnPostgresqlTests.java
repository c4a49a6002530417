package fr.compteformation.dif;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DifFiguresOnPostgresqlTests extends DifFiguresTests {

}
