package fr.compteformation.training.dossier;

class DossiersOnH2Tests extends DossiersTests {

}
