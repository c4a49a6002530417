package fr.compteformation.rights.ledger;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class FundingOnPostgresqlTests extends FundingTests {

}
