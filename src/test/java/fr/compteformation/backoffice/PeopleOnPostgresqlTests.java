package fr.compteformation.backoffice;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class PeopleOnPostgresqlTests extends PeopleTests {

}
