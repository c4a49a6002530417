package fr.compteformation.dif;

class DifReviewsOnH2Tests extends DifReviewsTests {

}
