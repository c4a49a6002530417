package fr.compteformation.rights;

class RandomLedgerOnH2Tests extends RandomLedgerTests {

}
