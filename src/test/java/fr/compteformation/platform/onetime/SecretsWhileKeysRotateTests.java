package fr.compteformation.platform.onetime;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import fr.compteformation.platform.keys.BareDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NodeWithKeys;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsWhileKeysRotateTests {

	@ParameterizedTest
	@EnumSource(value = SecretPurpose.Kind.class, mode = Mode.EXCLUDE, names = "SHOWN")
	void secretOfBeforeKeepsItsValueAndWorks(SecretPurpose.Kind kind, @TempDir Path folder) throws Exception {
		Keys.generate(folder.resolve("keys"));
		SecretPurpose purpose = new SecretPurpose("test", kind, Duration.ofDays(1), false);
		try (BareDatabase bare = BareDatabase.onH2()) {
			NodeWithKeys node = new NodeWithKeys(folder.resolve("keys"), bare, Clock.systemUTC());
			OneTimeSecrets secrets = new OneTimeSecrets(new SecretTable(bare.client()), node.keys(), Clock.systemUTC());
			String key = secrets.issue(purpose, UUID.randomUUID()).key();
			SecretToken value = secrets.value(purpose, key);
			node.rotate();
			assertThat(secrets.value(purpose, key)).isEqualTo(value);
			String later = secrets.issue(purpose, UUID.randomUUID()).key();
			assertThat(secrets.redeem(purpose, key, value)).isEqualTo(SecretState.VALID);
			assertThat(secrets.redeem(purpose, later, secrets.value(purpose, later))).isEqualTo(SecretState.VALID);
			assertThat(secrets.redeem(purpose, key, value)).isEqualTo(SecretState.USED);
		}
	}

}
