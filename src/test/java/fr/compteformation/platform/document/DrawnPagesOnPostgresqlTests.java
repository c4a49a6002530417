package fr.compteformation.platform.document;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DrawnPagesOnPostgresqlTests extends DrawnPagesTests {

}
