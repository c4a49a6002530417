package fr.compteformation.contact;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ContactQueueOnPostgresqlTests extends ContactQueueTests {

}
