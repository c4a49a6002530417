package fr.compteformation.platform.securitycheck;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class PaidAnswersOnPostgresqlTests extends PaidAnswersTests {

}
