package fr.compteformation.platform.security;

class ThrottleOnH2Tests extends ThrottleTests {

}
