package fr.compteformation.access.letter;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ProofLettersOnPostgresqlTests extends ProofLettersTests {

}
