package fr.compteformation.platform.security;

class DeviceStaysOnH2Tests extends DeviceStaysTests {

}
