package fr.compteformation.passkey;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RecoveriesOnPostgresqlTests extends RecoveriesTests {

}
