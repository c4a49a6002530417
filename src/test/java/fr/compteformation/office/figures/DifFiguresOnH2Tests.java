package fr.compteformation.office.figures;

class DifFiguresOnH2Tests extends DifFiguresTests {

}
