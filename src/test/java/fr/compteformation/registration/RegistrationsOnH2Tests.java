package fr.compteformation.registration;

class RegistrationsOnH2Tests extends RegistrationsTests {

}
