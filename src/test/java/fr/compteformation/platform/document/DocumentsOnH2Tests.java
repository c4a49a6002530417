package fr.compteformation.platform.document;

class DocumentsOnH2Tests extends DocumentsTests {

}
