package fr.compteformation.people.emailchange;

class EmailChangesOnH2Tests extends EmailChangesTests {

}
