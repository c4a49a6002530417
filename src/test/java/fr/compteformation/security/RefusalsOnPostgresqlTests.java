package fr.compteformation.security;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RefusalsOnPostgresqlTests extends RefusalsTests {

}
