package fr.compteformation.people.account;

class FreezesOnH2Tests extends FreezesTests {

}
