package fr.compteformation.office.topup;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class TopUpErasureOnPostgresqlTests extends TopUpErasureTests {

}
