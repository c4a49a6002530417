package fr.compteformation;

@OnPostgresql
class DoorsOnPostgresqlTests extends DoorsTests {

}
