package fr.compteformation.account;

class NumberChangesOnH2Tests extends NumberChangesTests {

}
