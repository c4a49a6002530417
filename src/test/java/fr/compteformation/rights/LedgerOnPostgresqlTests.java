package fr.compteformation.rights;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class LedgerOnPostgresqlTests extends LedgerTests {

}
