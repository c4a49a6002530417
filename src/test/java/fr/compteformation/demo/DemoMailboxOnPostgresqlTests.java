package fr.compteformation.demo;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DemoMailboxOnPostgresqlTests extends DemoMailboxTests {

}
