package fr.compteformation.people.identitycase;

class IdentityCasesOnH2Tests extends IdentityCasesTests {

}
