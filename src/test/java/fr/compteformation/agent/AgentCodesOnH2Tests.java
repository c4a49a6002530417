package fr.compteformation.agent;

class AgentCodesOnH2Tests extends AgentCodesTests {

}
