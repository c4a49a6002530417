package fr.compteformation.career.payslip;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class PayslipsOnPostgresqlTests extends PayslipsTests {

}
