package fr.compteformation.platform.keys;

class KeyRotationOnPostgresqlTests extends KeyRotationTests {

	@Override
	BareDatabase open() {
		return BareDatabase.onPostgresql();
	}

}
