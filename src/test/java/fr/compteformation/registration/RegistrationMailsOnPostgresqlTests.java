package fr.compteformation.registration;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RegistrationMailsOnPostgresqlTests extends RegistrationMailsTests {

}
