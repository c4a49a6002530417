package fr.compteformation.office.journal;

class JournalLinesOnH2Tests extends JournalLinesTests {

}
