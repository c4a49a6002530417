package fr.compteformation.access.identitydocument;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class IdentityRequestsOnPostgresqlTests extends IdentityRequestsTests {

}
