package fr.compteformation.activity;

class LooksOnH2Tests extends LooksTests {

}
