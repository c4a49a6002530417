package fr.compteformation.training.search;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class LargeCatalogueOnPostgresqlTests extends LargeCatalogueTests {

}
