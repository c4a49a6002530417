package fr.compteformation;

class CitizenServicesOnH2Tests extends CitizenServicesTests {

}
