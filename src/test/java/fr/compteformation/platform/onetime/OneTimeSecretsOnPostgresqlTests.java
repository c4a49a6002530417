package fr.compteformation.platform.onetime;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class OneTimeSecretsOnPostgresqlTests extends OneTimeSecretsTests {

}
