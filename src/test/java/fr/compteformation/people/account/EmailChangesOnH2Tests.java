package fr.compteformation.people.account;

class EmailChangesOnH2Tests extends EmailChangesTests {

}
