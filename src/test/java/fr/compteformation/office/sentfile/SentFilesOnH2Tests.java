package fr.compteformation.office.sentfile;

class SentFilesOnH2Tests extends SentFilesTests {

}
