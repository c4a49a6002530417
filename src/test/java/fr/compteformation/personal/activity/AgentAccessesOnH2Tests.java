package fr.compteformation.personal.activity;

class AgentAccessesOnH2Tests extends AgentAccessesTests {

}
