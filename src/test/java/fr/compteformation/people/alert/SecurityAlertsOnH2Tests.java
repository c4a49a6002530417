package fr.compteformation.people.alert;

class SecurityAlertsOnH2Tests extends SecurityAlertsTests {

}
