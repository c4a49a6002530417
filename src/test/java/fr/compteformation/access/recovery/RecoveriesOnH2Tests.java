package fr.compteformation.access.recovery;

class RecoveriesOnH2Tests extends RecoveriesTests {

}
