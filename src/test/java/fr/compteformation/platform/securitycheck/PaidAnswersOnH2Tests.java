package fr.compteformation.platform.securitycheck;

class PaidAnswersOnH2Tests extends PaidAnswersTests {

}
