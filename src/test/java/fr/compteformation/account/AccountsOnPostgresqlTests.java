package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AccountsOnPostgresqlTests extends AccountsTests {

}
