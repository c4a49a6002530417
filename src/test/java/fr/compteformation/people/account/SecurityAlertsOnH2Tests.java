package fr.compteformation.people.account;

class SecurityAlertsOnH2Tests extends SecurityAlertsTests {

}
