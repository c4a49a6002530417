package fr.compteformation.platform.objectstore;

import fr.compteformation.platform.keys.BareDatabase;

class WatchedStorageOnPostgresqlTests extends WatchedStorageTests {

	@Override
	BareDatabase open() {
		return BareDatabase.onPostgresql();
	}

}
