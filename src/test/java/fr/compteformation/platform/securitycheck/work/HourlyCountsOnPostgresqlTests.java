package fr.compteformation.platform.securitycheck.work;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class HourlyCountsOnPostgresqlTests extends HourlyCountsTests {

}
