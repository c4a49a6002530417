package fr.compteformation.training.search;

class LargeCatalogueOnH2Tests extends LargeCatalogueTests {

}
