package fr.compteformation.rights.ledger;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DiplomasOnPostgresqlTests extends DiplomasTests {

}
