package fr.compteformation.people.holder;

class HoldersOnH2Tests extends HoldersTests {

}
