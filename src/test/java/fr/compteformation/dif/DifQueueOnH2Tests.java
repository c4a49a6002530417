package fr.compteformation.dif;

class DifQueueOnH2Tests extends DifQueueTests {

}
