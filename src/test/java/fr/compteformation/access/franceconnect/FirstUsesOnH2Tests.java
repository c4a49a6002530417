package fr.compteformation.access.franceconnect;

class FirstUsesOnH2Tests extends FirstUsesTests {

}
