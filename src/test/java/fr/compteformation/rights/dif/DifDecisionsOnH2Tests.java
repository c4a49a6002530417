package fr.compteformation.rights.dif;

class DifDecisionsOnH2Tests extends DifDecisionsTests {

}
