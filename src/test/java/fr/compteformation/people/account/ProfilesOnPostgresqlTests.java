package fr.compteformation.people.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ProfilesOnPostgresqlTests extends ProfilesTests {

}
