package fr.compteformation.personal.delegation;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DelegationsOnPostgresqlTests extends DelegationsTests {

}
