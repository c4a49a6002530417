package fr.compteformation.franceconnect;

class FirstUsesOnH2Tests extends FirstUsesTests {

}
