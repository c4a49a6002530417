package fr.compteformation.people.account;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class SecurityAlertsOnPostgresqlTests extends SecurityAlertsTests {

}
