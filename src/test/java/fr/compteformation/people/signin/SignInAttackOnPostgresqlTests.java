package fr.compteformation.people.signin;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SignInAttackOnPostgresqlTests extends SignInAttackTests {

}
