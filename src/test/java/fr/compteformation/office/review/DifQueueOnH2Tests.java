package fr.compteformation.office.review;

class DifQueueOnH2Tests extends DifQueueTests {

}
