package fr.compteformation.people.account;

class AlarmsOnH2Tests extends AlarmsTests {

}
