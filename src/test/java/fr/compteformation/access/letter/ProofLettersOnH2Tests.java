package fr.compteformation.access.letter;

class ProofLettersOnH2Tests extends ProofLettersTests {

}
