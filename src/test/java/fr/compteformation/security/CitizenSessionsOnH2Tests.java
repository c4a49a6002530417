package fr.compteformation.security;

class CitizenSessionsOnH2Tests extends CitizenSessionsTests {

}
