package fr.compteformation.access.recovery;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RecoveriesOnPostgresqlTests extends RecoveriesTests {

}
