package fr.compteformation.people.suspension;

class SuspensionsOnH2Tests extends SuspensionsTests {

}
