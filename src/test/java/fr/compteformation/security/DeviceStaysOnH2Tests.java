package fr.compteformation.security;

class DeviceStaysOnH2Tests extends DeviceStaysTests {

}
