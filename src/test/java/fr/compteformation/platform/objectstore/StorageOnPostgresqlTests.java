package fr.compteformation.platform.objectstore;

import fr.compteformation.platform.keys.BareDatabase;

class StorageOnPostgresqlTests extends StorageTests {

	@Override
	BareDatabase open() {
		return BareDatabase.onPostgresql();
	}

}
