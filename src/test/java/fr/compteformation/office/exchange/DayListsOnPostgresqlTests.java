package fr.compteformation.office.exchange;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DayListsOnPostgresqlTests extends DayListsTests {

}
