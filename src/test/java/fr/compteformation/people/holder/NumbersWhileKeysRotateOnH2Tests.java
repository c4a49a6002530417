package fr.compteformation.people.holder;

import fr.compteformation.platform.keys.BareDatabase;

class NumbersWhileKeysRotateOnH2Tests extends NumbersWhileKeysRotateTests {

	@Override
	BareDatabase open() {
		return BareDatabase.onH2();
	}

}
