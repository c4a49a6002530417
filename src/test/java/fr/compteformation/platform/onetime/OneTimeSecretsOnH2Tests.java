package fr.compteformation.platform.onetime;

class OneTimeSecretsOnH2Tests extends OneTimeSecretsTests {

}
