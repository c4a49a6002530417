package fr.compteformation.office.sentfile;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SentDepositsOnPostgresqlTests extends SentDepositsTests {

}
