package fr.compteformation.rights;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RandomLedgerOnPostgresqlTests extends RandomLedgerTests {

}
