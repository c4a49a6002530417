package fr.compteformation.delegation;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DelegationsOnPostgresqlTests extends DelegationsTests {

}
