package fr.compteformation.rights.feeding;

class FeedingsOnH2Tests extends FeedingsTests {

}
