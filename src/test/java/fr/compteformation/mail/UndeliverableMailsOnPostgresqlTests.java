package fr.compteformation.mail;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class UndeliverableMailsOnPostgresqlTests extends UndeliverableMailsTests {

}
