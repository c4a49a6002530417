package fr.compteformation.rights;

class LedgerOnH2Tests extends LedgerTests {

}
