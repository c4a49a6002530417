package fr.compteformation.dif;

class DifDeclarationsOnH2Tests extends DifDeclarationsTests {

}
