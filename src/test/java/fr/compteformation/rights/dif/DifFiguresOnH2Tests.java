package fr.compteformation.rights.dif;

class DifFiguresOnH2Tests extends DifFiguresTests {

}
