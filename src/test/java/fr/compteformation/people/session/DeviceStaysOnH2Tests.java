package fr.compteformation.people.session;

class DeviceStaysOnH2Tests extends DeviceStaysTests {

}
