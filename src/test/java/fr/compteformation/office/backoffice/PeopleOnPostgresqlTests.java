package fr.compteformation.office.backoffice;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class PeopleOnPostgresqlTests extends PeopleTests {

}
