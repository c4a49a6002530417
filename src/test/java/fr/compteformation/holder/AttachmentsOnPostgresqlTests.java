package fr.compteformation.holder;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AttachmentsOnPostgresqlTests extends AttachmentsTests {

}
