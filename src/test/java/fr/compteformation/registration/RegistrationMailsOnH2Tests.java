package fr.compteformation.registration;

class RegistrationMailsOnH2Tests extends RegistrationMailsTests {

}
