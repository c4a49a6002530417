package fr.compteformation.personal.activity;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AgentAccessesOnPostgresqlTests extends AgentAccessesTests {

}
