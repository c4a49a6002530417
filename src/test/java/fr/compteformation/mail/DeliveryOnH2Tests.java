package fr.compteformation.mail;

class DeliveryOnH2Tests extends DeliveryTests {

}
