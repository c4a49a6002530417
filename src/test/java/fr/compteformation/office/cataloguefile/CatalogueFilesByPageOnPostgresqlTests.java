package fr.compteformation.office.cataloguefile;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class CatalogueFilesByPageOnPostgresqlTests extends CatalogueFilesByPageTests {

}
