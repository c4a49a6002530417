package fr.compteformation.platform.mail;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class OutboxOnPostgresqlTests extends OutboxTests {

}
