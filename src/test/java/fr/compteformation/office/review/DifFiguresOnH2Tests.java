package fr.compteformation.office.review;

class DifFiguresOnH2Tests extends DifFiguresTests {

}
