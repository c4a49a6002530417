package fr.compteformation.platform.security;

class SignInAttackOnH2Tests extends SignInAttackTests {

}
