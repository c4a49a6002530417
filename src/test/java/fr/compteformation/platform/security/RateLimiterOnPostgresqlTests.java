package fr.compteformation.platform.security;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RateLimiterOnPostgresqlTests extends RateLimiterTests {

}
