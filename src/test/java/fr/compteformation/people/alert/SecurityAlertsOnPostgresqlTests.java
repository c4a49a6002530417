package fr.compteformation.people.alert;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SecurityAlertsOnPostgresqlTests extends SecurityAlertsTests {

}
