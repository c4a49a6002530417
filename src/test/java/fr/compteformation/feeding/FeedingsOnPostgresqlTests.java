package fr.compteformation.feeding;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class FeedingsOnPostgresqlTests extends FeedingsTests {

}
