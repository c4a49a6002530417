package fr.compteformation.rights.dif.retention;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DifAttestationsOnPostgresqlTests extends DifAttestationsTests {

}
