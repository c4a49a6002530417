package fr.compteformation.account;

class FreezesOnH2Tests extends FreezesTests {

}
