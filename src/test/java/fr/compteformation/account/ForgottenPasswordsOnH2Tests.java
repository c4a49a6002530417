package fr.compteformation.account;

class ForgottenPasswordsOnH2Tests extends ForgottenPasswordsTests {

}
