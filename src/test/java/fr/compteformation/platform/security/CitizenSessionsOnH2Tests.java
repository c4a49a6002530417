package fr.compteformation.platform.security;

class CitizenSessionsOnH2Tests extends CitizenSessionsTests {

}
