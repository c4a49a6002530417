package fr.compteformation.office.review;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DifFiguresOnPostgresqlTests extends DifFiguresTests {

}
