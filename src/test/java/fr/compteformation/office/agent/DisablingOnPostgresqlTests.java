package fr.compteformation.office.agent;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DisablingOnPostgresqlTests extends DisablingTests {

}
