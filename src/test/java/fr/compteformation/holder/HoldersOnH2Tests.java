package fr.compteformation.holder;

class HoldersOnH2Tests extends HoldersTests {

}
