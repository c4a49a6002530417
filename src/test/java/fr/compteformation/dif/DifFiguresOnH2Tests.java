package fr.compteformation.dif;

class DifFiguresOnH2Tests extends DifFiguresTests {

}
