package fr.compteformation.platform.objectstore;

import java.util.HashMap;
import java.util.Map;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

import fr.compteformation.platform.objectstore.StorageSettings.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StorageSettingsTests {

	private static final String PREFIX = "compte-formation.document.storage";

	private static final Map<String, String> SOUND = Map.of("kind", "s3", "bucket", "files", "key-id", "k", "secret",
			"hidden");

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	@Test
	void contentsAreInTheDatabaseUnlessSetOtherwise() {
		StorageSettings settings = settings(Map.of());
		assertThat(settings.kind()).isEqualTo(Kind.DATABASE);
		assertThat(settings.hasBucket()).isFalse();
		assertThat(problems(settings)).isEmpty();
	}

	@Test
	void aBucketNeedsItsKey() {
		assertThat(problems(settings(SOUND))).isEmpty();
		assertThat(problems(settings(Map.of("kind", "s3")))).contains("needs .bucket, .key-id and .secret");
		assertThat(problems(settings(Map.of("bucket", "files")))).contains("needs .bucket, .key-id and .secret");
	}

	@Test
	void addressesAndPrefixesAreChecked() {
		assertThat(problems(with("endpoint", "https://s3.example:9000"))).isEmpty();
		assertThat(problems(with("endpoint", "s3.example"))).contains("begins with http");
		assertThat(problems(with("endpoint", "https://user@s3.example"))).contains("begins with http");
		assertThat(problems(with("prefix", "one/two/"))).isEmpty();
		assertThat(problems(with("prefix", "/one"))).contains("each end with /");
		assertThat(problems(with("bucket", "Not a/bucket"))).contains("3 to 63 small letters");
		assertThat(problems(with("timeout", "10ms"))).contains("from 1s to 5m");
	}

	@Test
	void aLineAboutThemHoldsNoSecret() {
		assertThat(settings(SOUND)).asString().doesNotContain("hidden");
	}

	@Test
	void aTrialSaysWhatIsWrong() throws StorageAway {
		MockEnvironment environment = new MockEnvironment();
		assertThat(trial(environment)).contains("in the database");
		environment.setProperty(PREFIX + ".kind", "s3");
		assertThatIllegalStateException().isThrownBy(() -> trial(environment));
		StorageSettings own = S3Server.newBucket(Kind.S3);
		environment.setProperty(PREFIX + ".bucket", own.bucket());
		environment.setProperty(PREFIX + ".endpoint", String.valueOf(own.endpoint()));
		environment.setProperty(PREFIX + ".key-id", S3Server.KEY_ID);
		environment.setProperty(PREFIX + ".secret", S3Server.SECRET);
		assertThat(trial(environment)).contains("takes, gives back and deletes");
		assertThat(S3Server.objects(own)).isEmpty();
		environment.setProperty(PREFIX + ".bucket", "missing");
		assertThatExceptionOfType(StorageAway.class).isThrownBy(() -> trial(environment));
	}

	private static String trial(Environment environment) throws StorageAway {
		return StorageTrial.run(environment, new DefaultSslBundleRegistry(), null);
	}

	private static StorageSettings with(String name, String value) {
		Map<String, String> more = new HashMap<>(SOUND);
		more.put(name, value);
		return settings(more);
	}

	private static StorageSettings settings(Map<String, String> given) {
		MapConfigurationPropertySource source = new MapConfigurationPropertySource();
		given.forEach((name, value) -> source.put(PREFIX + "." + name, value));
		return new Binder(source).bindOrCreate(PREFIX, StorageSettings.class);
	}

	private static String problems(StorageSettings settings) {
		return String.join("\n", VALIDATOR.validate(settings).stream().map(ConstraintViolation::getMessage).toList());
	}

}
