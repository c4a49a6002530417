package fr.compteformation.platform.security;

class RateLimiterOnH2Tests extends RateLimiterTests {

}
