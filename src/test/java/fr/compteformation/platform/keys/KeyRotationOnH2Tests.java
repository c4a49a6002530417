package fr.compteformation.platform.keys;

class KeyRotationOnH2Tests extends KeyRotationTests {

	@Override
	BareDatabase open() {
		return BareDatabase.onH2();
	}

}
