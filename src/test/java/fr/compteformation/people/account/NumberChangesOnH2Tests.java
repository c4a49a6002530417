package fr.compteformation.people.account;

class NumberChangesOnH2Tests extends NumberChangesTests {

}
