package fr.compteformation.rights.rules;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DatedRulesOnPostgresqlTests extends DatedRulesTests {

}
