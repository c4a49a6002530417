package fr.compteformation.security;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class CitizenSessionsOnPostgresqlTests extends CitizenSessionsTests {

}
