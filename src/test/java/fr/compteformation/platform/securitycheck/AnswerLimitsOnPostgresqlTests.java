package fr.compteformation.platform.securitycheck;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AnswerLimitsOnPostgresqlTests extends AnswerLimitsTests {

}
