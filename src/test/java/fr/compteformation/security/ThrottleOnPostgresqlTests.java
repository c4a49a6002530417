package fr.compteformation.security;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ThrottleOnPostgresqlTests extends ThrottleTests {

}
