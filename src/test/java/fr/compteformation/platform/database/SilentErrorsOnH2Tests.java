package fr.compteformation.platform.database;

class SilentErrorsOnH2Tests extends SilentErrorsTests {

}
