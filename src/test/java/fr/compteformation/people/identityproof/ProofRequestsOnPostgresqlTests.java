package fr.compteformation.people.identityproof;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ProofRequestsOnPostgresqlTests extends ProofRequestsTests {

}
