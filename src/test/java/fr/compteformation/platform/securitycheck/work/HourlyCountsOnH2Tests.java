package fr.compteformation.platform.securitycheck.work;

class HourlyCountsOnH2Tests extends HourlyCountsTests {

}
