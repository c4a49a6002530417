package fr.compteformation.passkey;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class PasskeysOnPostgresqlTests extends PasskeysTests {

}
