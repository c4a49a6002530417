package fr.compteformation.people.proofreview;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ProofReviewsOnPostgresqlTests extends ProofReviewsTests {

}
