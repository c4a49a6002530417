package fr.compteformation.rights.ledger;

class LedgerOnH2Tests extends LedgerTests {

}
