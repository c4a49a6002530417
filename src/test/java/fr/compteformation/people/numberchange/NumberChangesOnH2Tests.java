package fr.compteformation.people.numberchange;

class NumberChangesOnH2Tests extends NumberChangesTests {

}
