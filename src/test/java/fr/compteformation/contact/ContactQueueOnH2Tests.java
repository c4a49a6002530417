package fr.compteformation.contact;

class ContactQueueOnH2Tests extends ContactQueueTests {

}
