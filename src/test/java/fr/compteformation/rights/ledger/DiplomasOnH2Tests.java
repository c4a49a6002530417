package fr.compteformation.rights.ledger;

class DiplomasOnH2Tests extends DiplomasTests {

}
