package fr.compteformation.document;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DocumentsOnPostgresqlTests extends DocumentsTests {

}
