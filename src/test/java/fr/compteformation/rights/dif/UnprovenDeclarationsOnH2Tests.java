package fr.compteformation.rights.dif;

class UnprovenDeclarationsOnH2Tests extends UnprovenDeclarationsTests {

}
