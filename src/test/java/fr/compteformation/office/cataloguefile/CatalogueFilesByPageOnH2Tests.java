package fr.compteformation.office.cataloguefile;

class CatalogueFilesByPageOnH2Tests extends CatalogueFilesByPageTests {

}
