package fr.compteformation.platform.security;

class RefusalsOnH2Tests extends RefusalsTests {

}
