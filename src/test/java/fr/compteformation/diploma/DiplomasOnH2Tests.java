package fr.compteformation.diploma;

class DiplomasOnH2Tests extends DiplomasTests {

}
