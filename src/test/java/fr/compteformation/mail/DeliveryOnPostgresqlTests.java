package fr.compteformation.mail;

import fr.compteformation.OnPostgresql;

@OnPostgresql
class DeliveryOnPostgresqlTests extends DeliveryTests {

}
