package fr.compteformation.people.reconciliation;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ReconciliationsOnPostgresqlTests extends ReconciliationsTests {

}
