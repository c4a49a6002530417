package fr.compteformation.registration;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class RegistrationsOnPostgresqlTests extends RegistrationsTests {

}
