package fr.compteformation.people.account;

class SignInLinksOnH2Tests extends SignInLinksTests {

}
