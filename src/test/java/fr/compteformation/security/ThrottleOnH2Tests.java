package fr.compteformation.security;

class ThrottleOnH2Tests extends ThrottleTests {

}
