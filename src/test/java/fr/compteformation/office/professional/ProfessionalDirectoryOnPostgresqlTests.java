package fr.compteformation.office.professional;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class ProfessionalDirectoryOnPostgresqlTests extends ProfessionalDirectoryTests {

}
