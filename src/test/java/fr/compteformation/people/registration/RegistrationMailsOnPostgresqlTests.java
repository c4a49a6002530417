package fr.compteformation.people.registration;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RegistrationMailsOnPostgresqlTests extends RegistrationMailsTests {

}
