package fr.compteformation.people.account;

class ForgottenPasswordsOnH2Tests extends ForgottenPasswordsTests {

}
