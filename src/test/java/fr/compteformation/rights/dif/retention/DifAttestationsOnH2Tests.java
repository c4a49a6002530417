package fr.compteformation.rights.dif.retention;

class DifAttestationsOnH2Tests extends DifAttestationsTests {

}
