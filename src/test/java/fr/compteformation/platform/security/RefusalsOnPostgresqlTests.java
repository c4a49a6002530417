package fr.compteformation.platform.security;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RefusalsOnPostgresqlTests extends RefusalsTests {

}
