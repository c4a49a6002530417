package fr.compteformation.platform.objectstore;

import fr.compteformation.platform.keys.BareDatabase;

class WatchedStorageOnH2Tests extends WatchedStorageTests {

	@Override
	BareDatabase open() {
		return BareDatabase.onH2();
	}

}
