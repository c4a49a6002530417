package fr.compteformation.rights;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class MovementTableOnPostgresqlTests extends MovementTableTests {

}
