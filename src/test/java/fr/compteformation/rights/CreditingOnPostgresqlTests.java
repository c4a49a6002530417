package fr.compteformation.rights;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class CreditingOnPostgresqlTests extends CreditingTests {

}
