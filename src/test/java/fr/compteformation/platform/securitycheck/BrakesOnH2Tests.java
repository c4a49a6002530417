package fr.compteformation.platform.securitycheck;

class BrakesOnH2Tests extends BrakesTests {

}
