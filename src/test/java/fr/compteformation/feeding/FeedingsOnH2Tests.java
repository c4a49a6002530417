package fr.compteformation.feeding;

class FeedingsOnH2Tests extends FeedingsTests {

}
