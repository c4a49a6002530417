package fr.compteformation.holder;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class HoldersOnPostgresqlTests extends HoldersTests {

}
