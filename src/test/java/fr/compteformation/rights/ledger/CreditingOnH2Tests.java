package fr.compteformation.rights.ledger;

class CreditingOnH2Tests extends CreditingTests {

}
