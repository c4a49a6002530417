package fr.compteformation.career.payslip;

class PayslipsOnH2Tests extends PayslipsTests {

}
