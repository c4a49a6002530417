package fr.compteformation.backoffice;

class PeopleOnH2Tests extends PeopleTests {

}
