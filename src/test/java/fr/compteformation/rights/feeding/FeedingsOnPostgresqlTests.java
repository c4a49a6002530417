package fr.compteformation.rights.feeding;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class FeedingsOnPostgresqlTests extends FeedingsTests {

}
