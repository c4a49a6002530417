package fr.compteformation.people.reconciliation;

class ReconciliationsOnH2Tests extends ReconciliationsTests {

}
