package fr.compteformation.securitycheck;

class OpenChallengesOnH2Tests extends OpenChallengesTests {

}
