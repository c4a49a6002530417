package fr.compteformation.holder;

class AttachmentsOnH2Tests extends AttachmentsTests {

}
