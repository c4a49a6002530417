package fr.compteformation.agent;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AgentCodesOnPostgresqlTests extends AgentCodesTests {

}
