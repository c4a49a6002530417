package fr.compteformation.account;

class AlarmsOnH2Tests extends AlarmsTests {

}
