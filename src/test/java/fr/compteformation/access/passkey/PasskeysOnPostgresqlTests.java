package fr.compteformation.access.passkey;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class PasskeysOnPostgresqlTests extends PasskeysTests {

}
