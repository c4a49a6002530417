package fr.compteformation.access.passkey;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RecoveriesOnPostgresqlTests extends RecoveriesTests {

}
