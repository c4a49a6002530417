package fr.compteformation.office.exchange;

class DayListsOnH2Tests extends DayListsTests {

}
