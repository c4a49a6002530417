package fr.compteformation.office.topup;

class TopUpErasureOnH2Tests extends TopUpErasureTests {

}
