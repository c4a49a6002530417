package fr.compteformation.rules;

class DatedRulesOnH2Tests extends DatedRulesTests {

}
