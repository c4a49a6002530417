package fr.compteformation.people.audit;

class JournalOnH2Tests extends JournalTests {

}
