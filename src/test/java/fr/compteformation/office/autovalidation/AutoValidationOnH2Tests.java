package fr.compteformation.office.autovalidation;

class AutoValidationOnH2Tests extends AutoValidationTests {

}
