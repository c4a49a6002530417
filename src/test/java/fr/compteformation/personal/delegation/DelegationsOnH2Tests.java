package fr.compteformation.personal.delegation;

class DelegationsOnH2Tests extends DelegationsTests {

}
