package fr.compteformation.people.session;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DeviceStaysOnPostgresqlTests extends DeviceStaysTests {

}
