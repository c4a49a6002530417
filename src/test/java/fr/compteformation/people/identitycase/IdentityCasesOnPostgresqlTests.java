package fr.compteformation.people.identitycase;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class IdentityCasesOnPostgresqlTests extends IdentityCasesTests {

}
