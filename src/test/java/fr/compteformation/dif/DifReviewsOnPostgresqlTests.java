package fr.compteformation.dif;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DifReviewsOnPostgresqlTests extends DifReviewsTests {

}
