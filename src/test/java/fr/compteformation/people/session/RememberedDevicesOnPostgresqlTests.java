package fr.compteformation.people.session;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RememberedDevicesOnPostgresqlTests extends RememberedDevicesTests {

}
