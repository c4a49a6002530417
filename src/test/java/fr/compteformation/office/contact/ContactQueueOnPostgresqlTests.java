package fr.compteformation.office.contact;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ContactQueueOnPostgresqlTests extends ContactQueueTests {

}
