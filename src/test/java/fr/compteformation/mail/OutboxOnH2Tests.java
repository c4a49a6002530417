package fr.compteformation.mail;

class OutboxOnH2Tests extends OutboxTests {

}
