package fr.compteformation.mail;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class OutboxOnPostgresqlTests extends OutboxTests {

}
