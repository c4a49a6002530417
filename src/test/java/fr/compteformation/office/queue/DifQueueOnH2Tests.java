package fr.compteformation.office.queue;

class DifQueueOnH2Tests extends DifQueueTests {

}
