package fr.compteformation.rights.dif;

class DifDeclarationsOnH2Tests extends DifDeclarationsTests {

}
