package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SignInLinksOnPostgresqlTests extends SignInLinksTests {

}
