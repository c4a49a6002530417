package fr.compteformation.platform.objectstore;

import fr.compteformation.platform.keys.BareDatabase;

class StorageOnH2Tests extends StorageTests {

	@Override
	BareDatabase open() {
		return BareDatabase.onH2();
	}

}
