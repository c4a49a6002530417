package fr.compteformation.people.account;

class AccountsOnH2Tests extends AccountsTests {

}
