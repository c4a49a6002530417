package fr.compteformation.access.identitydocument;

class IdentityRequestsOnH2Tests extends IdentityRequestsTests {

}
