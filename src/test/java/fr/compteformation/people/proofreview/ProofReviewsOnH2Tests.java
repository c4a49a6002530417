package fr.compteformation.people.proofreview;

class ProofReviewsOnH2Tests extends ProofReviewsTests {

}
