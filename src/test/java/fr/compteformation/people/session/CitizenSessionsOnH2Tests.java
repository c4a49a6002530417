package fr.compteformation.people.session;

class CitizenSessionsOnH2Tests extends CitizenSessionsTests {

}
