package fr.compteformation.security;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DeviceStaysOnPostgresqlTests extends DeviceStaysTests {

}
