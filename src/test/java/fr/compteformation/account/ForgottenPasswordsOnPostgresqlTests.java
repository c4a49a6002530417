package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ForgottenPasswordsOnPostgresqlTests extends ForgottenPasswordsTests {

}
