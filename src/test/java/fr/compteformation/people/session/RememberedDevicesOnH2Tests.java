package fr.compteformation.people.session;

class RememberedDevicesOnH2Tests extends RememberedDevicesTests {

}
