package fr.compteformation.account;

class EmailChangesOnH2Tests extends EmailChangesTests {

}
