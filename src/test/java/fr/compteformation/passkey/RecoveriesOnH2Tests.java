package fr.compteformation.passkey;

class RecoveriesOnH2Tests extends RecoveriesTests {

}
