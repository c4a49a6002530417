package fr.compteformation.access.firstuse;

class FirstUsesOnH2Tests extends FirstUsesTests {

}
