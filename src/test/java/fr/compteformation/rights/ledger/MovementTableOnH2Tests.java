package fr.compteformation.rights.ledger;

class MovementTableOnH2Tests extends MovementTableTests {

}
