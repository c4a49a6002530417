package fr.compteformation.office.backoffice;

class PeopleOnH2Tests extends PeopleTests {

}
