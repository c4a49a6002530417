package fr.compteformation;

@OnPostgresql
class CitizenServicesOnPostgresqlTests extends CitizenServicesTests {

}
