package fr.compteformation.rights.ledger;

class RandomLedgerOnH2Tests extends RandomLedgerTests {

}
