package fr.compteformation.securitycheck;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class OpenChallengesOnPostgresqlTests extends OpenChallengesTests {

}
