package fr.compteformation.office.figures;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DifFiguresOnPostgresqlTests extends DifFiguresTests {

}
