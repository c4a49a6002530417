package fr.compteformation.office.agent;

class AgentCodesOnH2Tests extends AgentCodesTests {

}
