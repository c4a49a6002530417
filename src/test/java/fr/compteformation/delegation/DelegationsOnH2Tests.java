package fr.compteformation.delegation;

class DelegationsOnH2Tests extends DelegationsTests {

}
