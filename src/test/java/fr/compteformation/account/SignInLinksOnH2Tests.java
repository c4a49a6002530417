package fr.compteformation.account;

class SignInLinksOnH2Tests extends SignInLinksTests {

}
