package fr.compteformation.security;

class RefusalsOnH2Tests extends RefusalsTests {

}
