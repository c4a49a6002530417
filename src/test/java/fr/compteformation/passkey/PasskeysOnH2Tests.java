package fr.compteformation.passkey;

class PasskeysOnH2Tests extends PasskeysTests {

}
