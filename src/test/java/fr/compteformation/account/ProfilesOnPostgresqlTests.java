package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ProfilesOnPostgresqlTests extends ProfilesTests {

}
