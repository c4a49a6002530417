package fr.compteformation.people.holder;

class AttachmentsOnH2Tests extends AttachmentsTests {

}
