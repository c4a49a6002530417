package fr.compteformation.reconciliation;

class ReconciliationsOnH2Tests extends ReconciliationsTests {

}
