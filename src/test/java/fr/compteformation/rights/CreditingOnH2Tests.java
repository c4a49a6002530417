package fr.compteformation.rights;

class CreditingOnH2Tests extends CreditingTests {

}
