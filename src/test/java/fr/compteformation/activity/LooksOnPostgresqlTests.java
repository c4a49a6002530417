package fr.compteformation.activity;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class LooksOnPostgresqlTests extends LooksTests {

}
