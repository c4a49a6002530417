package fr.compteformation.office.agent;

class AgentAccountsOnH2Tests extends AgentAccountsTests {

}
