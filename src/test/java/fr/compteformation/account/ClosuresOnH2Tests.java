package fr.compteformation.account;

class ClosuresOnH2Tests extends ClosuresTests {

}
