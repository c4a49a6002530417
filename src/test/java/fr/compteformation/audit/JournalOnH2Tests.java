package fr.compteformation.audit;

class JournalOnH2Tests extends JournalTests {

}
