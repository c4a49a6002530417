package fr.compteformation.people.registration;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RegistrationsOnPostgresqlTests extends RegistrationsTests {

}
