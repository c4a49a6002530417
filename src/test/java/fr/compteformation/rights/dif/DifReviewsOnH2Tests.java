package fr.compteformation.rights.dif;

class DifReviewsOnH2Tests extends DifReviewsTests {

}
