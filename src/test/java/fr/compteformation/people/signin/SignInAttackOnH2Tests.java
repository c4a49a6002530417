package fr.compteformation.people.signin;

class SignInAttackOnH2Tests extends SignInAttackTests {

}
