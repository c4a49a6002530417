package fr.compteformation.office.topup;

class TopUpReviewsOnH2Tests extends TopUpReviewsTests {

}
