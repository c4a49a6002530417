package fr.compteformation.rights.rules;

class DatedRulesOnH2Tests extends DatedRulesTests {

}
