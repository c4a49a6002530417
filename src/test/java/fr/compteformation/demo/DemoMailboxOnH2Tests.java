package fr.compteformation.demo;

class DemoMailboxOnH2Tests extends DemoMailboxTests {

}
