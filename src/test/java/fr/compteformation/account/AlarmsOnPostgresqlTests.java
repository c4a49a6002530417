package fr.compteformation.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AlarmsOnPostgresqlTests extends AlarmsTests {

}
