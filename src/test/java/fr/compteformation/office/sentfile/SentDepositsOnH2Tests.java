package fr.compteformation.office.sentfile;

class SentDepositsOnH2Tests extends SentDepositsTests {

}
