package fr.compteformation.people.account;

class ClosuresOnH2Tests extends ClosuresTests {

}
