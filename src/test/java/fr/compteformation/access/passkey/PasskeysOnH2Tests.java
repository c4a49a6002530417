package fr.compteformation.access.passkey;

class PasskeysOnH2Tests extends PasskeysTests {

}
