package fr.compteformation.rights;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class FundingOnPostgresqlTests extends FundingTests {

}
