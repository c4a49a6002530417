package fr.compteformation.rights.ledger;

class FundingOnH2Tests extends FundingTests {

}
