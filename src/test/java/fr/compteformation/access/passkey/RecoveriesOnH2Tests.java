package fr.compteformation.access.passkey;

class RecoveriesOnH2Tests extends RecoveriesTests {

}
