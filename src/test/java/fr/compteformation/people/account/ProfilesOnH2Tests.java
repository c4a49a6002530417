package fr.compteformation.people.account;

class ProfilesOnH2Tests extends ProfilesTests {

}
