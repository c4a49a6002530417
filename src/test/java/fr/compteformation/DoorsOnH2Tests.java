package fr.compteformation;

class DoorsOnH2Tests extends DoorsTests {

}
