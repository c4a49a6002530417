package fr.compteformation.mail;

class UndeliverableMailsOnH2Tests extends UndeliverableMailsTests {

}
