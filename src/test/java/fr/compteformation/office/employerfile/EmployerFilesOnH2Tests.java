package fr.compteformation.office.employerfile;

class EmployerFilesOnH2Tests extends EmployerFilesTests {

}
