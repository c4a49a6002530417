package fr.compteformation.office.employerfile;

class EmployerDepositsOnH2Tests extends EmployerDepositsTests {

}
