package fr.compteformation.platform.security;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class CitizenSessionsOnPostgresqlTests extends CitizenSessionsTests {

}
