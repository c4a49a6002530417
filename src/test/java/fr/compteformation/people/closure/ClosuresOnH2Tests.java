package fr.compteformation.people.closure;

class ClosuresOnH2Tests extends ClosuresTests {

}
