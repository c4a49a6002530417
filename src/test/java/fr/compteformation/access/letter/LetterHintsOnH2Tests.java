package fr.compteformation.access.letter;

class LetterHintsOnH2Tests extends LetterHintsTests {

}
