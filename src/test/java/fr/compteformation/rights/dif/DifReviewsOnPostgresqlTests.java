package fr.compteformation.rights.dif;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DifReviewsOnPostgresqlTests extends DifReviewsTests {

}
