package fr.compteformation.security;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SignInAttackOnPostgresqlTests extends SignInAttackTests {

}
