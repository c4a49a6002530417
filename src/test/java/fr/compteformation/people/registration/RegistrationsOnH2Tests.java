package fr.compteformation.people.registration;

class RegistrationsOnH2Tests extends RegistrationsTests {

}
