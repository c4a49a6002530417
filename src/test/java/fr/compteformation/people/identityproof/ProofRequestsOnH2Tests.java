package fr.compteformation.people.identityproof;

class ProofRequestsOnH2Tests extends ProofRequestsTests {

}
