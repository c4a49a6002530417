package fr.compteformation.office.topup;

class DuplicateTopUpsOnH2Tests extends DuplicateTopUpsTests {

}
