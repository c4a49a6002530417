package fr.compteformation.platform.mail;

class UndeliverableMailsOnH2Tests extends UndeliverableMailsTests {

}
