package fr.compteformation.people.holderaddress;

class HolderAddressesOnH2Tests extends HolderAddressesTests {

}
