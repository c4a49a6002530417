package fr.compteformation.people.holder;

import fr.compteformation.platform.keys.BareDatabase;

class NumbersWhileKeysRotateOnPostgresqlTests extends NumbersWhileKeysRotateTests {

	@Override
	BareDatabase open() {
		return BareDatabase.onPostgresql();
	}

}
