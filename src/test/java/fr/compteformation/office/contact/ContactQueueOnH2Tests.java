package fr.compteformation.office.contact;

class ContactQueueOnH2Tests extends ContactQueueTests {

}
