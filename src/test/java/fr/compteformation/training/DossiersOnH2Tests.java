package fr.compteformation.training;

class DossiersOnH2Tests extends DossiersTests {

}
