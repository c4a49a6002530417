package fr.compteformation.people.holderaddress;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class HolderAddressesOnPostgresqlTests extends HolderAddressesTests {

}
