package fr.compteformation.office.autovalidation;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class AutoValidationOnPostgresqlTests extends AutoValidationTests {

}
