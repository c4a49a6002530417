package fr.compteformation.people.registration;

class RegistrationMailsOnH2Tests extends RegistrationMailsTests {

}
