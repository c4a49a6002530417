package fr.compteformation.office.agent;

class AgentKeysOnH2Tests extends AgentKeysTests {

}
