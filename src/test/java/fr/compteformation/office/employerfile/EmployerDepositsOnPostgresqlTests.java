package fr.compteformation.office.employerfile;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class EmployerDepositsOnPostgresqlTests extends EmployerDepositsTests {

}
