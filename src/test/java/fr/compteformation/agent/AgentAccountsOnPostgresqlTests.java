package fr.compteformation.agent;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AgentAccountsOnPostgresqlTests extends AgentAccountsTests {

}
