package fr.compteformation.account;

class AccountsOnH2Tests extends AccountsTests {

}
