package fr.compteformation.rights.diploma;

class DiplomasOnH2Tests extends DiplomasTests {

}
