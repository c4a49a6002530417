package fr.compteformation.platform.securitycheck;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class OpenChallengesOnPostgresqlTests extends OpenChallengesTests {

}
