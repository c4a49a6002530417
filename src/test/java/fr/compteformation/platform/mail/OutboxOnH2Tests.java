package fr.compteformation.platform.mail;

class OutboxOnH2Tests extends OutboxTests {

}
