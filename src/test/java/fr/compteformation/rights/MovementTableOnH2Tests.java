package fr.compteformation.rights;

class MovementTableOnH2Tests extends MovementTableTests {

}
