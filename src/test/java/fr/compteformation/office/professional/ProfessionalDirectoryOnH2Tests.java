package fr.compteformation.office.professional;

class ProfessionalDirectoryOnH2Tests extends ProfessionalDirectoryTests {

}
