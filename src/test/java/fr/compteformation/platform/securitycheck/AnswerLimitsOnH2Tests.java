package fr.compteformation.platform.securitycheck;

class AnswerLimitsOnH2Tests extends AnswerLimitsTests {

}
