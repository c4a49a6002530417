package fr.compteformation.document;

class DocumentsOnH2Tests extends DocumentsTests {

}
