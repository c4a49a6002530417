package fr.compteformation.rights;

class FundingOnH2Tests extends FundingTests {

}
