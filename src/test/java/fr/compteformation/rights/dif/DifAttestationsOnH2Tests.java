package fr.compteformation.rights.dif;

class DifAttestationsOnH2Tests extends DifAttestationsTests {

}
