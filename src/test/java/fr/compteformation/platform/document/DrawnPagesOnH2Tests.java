package fr.compteformation.platform.document;

class DrawnPagesOnH2Tests extends DrawnPagesTests {

}
