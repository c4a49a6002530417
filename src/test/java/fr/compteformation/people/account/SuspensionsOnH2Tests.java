package fr.compteformation.people.account;

class SuspensionsOnH2Tests extends SuspensionsTests {

}
