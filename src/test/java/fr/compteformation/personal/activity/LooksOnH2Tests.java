package fr.compteformation.personal.activity;

class LooksOnH2Tests extends LooksTests {

}
