package fr.compteformation.agent;

class AgentAccountsOnH2Tests extends AgentAccountsTests {

}
