package fr.compteformation.platform.securitycheck.work;

class WorkPricingOnH2Tests extends WorkPricingTests {

}
