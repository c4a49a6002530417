package fr.compteformation.people.holder;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AttachmentsOnPostgresqlTests extends AttachmentsTests {

}
