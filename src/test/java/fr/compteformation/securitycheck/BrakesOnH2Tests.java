package fr.compteformation.securitycheck;

class BrakesOnH2Tests extends BrakesTests {

}
