package fr.compteformation.platform.securitycheck;

class OpenChallengesOnH2Tests extends OpenChallengesTests {

}
