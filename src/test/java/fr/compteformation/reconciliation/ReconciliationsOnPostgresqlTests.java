package fr.compteformation.reconciliation;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ReconciliationsOnPostgresqlTests extends ReconciliationsTests {

}
