package fr.compteformation.account;

class ProfilesOnH2Tests extends ProfilesTests {

}
