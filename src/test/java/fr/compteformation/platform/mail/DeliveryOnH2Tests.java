package fr.compteformation.platform.mail;

class DeliveryOnH2Tests extends DeliveryTests {

}
