package fr.compteformation.security;

class SignInAttackOnH2Tests extends SignInAttackTests {

}
