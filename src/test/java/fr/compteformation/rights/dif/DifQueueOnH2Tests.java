package fr.compteformation.rights.dif;

class DifQueueOnH2Tests extends DifQueueTests {

}
