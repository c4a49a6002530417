package fr.compteformation.rules;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DatedRulesOnPostgresqlTests extends DatedRulesTests {

}
