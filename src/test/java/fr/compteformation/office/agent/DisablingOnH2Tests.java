package fr.compteformation.office.agent;

class DisablingOnH2Tests extends DisablingTests {

}
