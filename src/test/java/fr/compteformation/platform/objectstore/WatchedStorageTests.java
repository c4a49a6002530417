package fr.compteformation.platform.objectstore;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.mock.env.MockEnvironment;

import fr.compteformation.platform.objectstore.StorageSettings.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an operator learns of contents that wait or are missing. */
abstract class WatchedStorageTests extends FilesAndBucket {

	@Test
	void contentsThatWaitForAnHourAreCounted() throws IOException {
		WaitingContents waiting = new WaitingContents(this.database, this.settings, this.clock);
		file(100);
		file(200);
		assertThat(waiting.waiting()).isEqualTo(2);
		assertThat(waiting.late()).isZero();
		this.now = this.now.plus(Duration.ofMinutes(59));
		file(300);
		assertThat(waiting.late()).isZero();
		this.now = this.now.plus(Duration.ofMinutes(2));
		assertThat(waiting.late()).isEqualTo(2);
		move(Kind.S3);
		assertThat(waiting.waiting()).isZero();
		assertThat(waiting.late()).isZero();
		WaitingContents back = new WaitingContents(this.database, S3Server.settings(Kind.DATABASE,
				this.settings.endpoint(), this.settings.bucket(), S3Server.SECRET, Duration.ofSeconds(5)), this.clock);
		assertThat(back.waiting()).isEqualTo(3);
	}

	@Test
	void aTrialFindsContentsThatTheBucketLacks() throws IOException {
		file(100);
		move(Kind.S3);
		StorageSettings old = S3Server.copy(this.settings);
		file(200);
		move(Kind.S3);
		assertThat(trial(this.settings)).contains("the newest contents, 2, are in it");
		assertThatExceptionOfType(StorageAway.ObjectMissing.class).isThrownBy(() -> trial(old))
			.withMessageContaining("lacks 1 of the 2 newest contents");
		assertThatExceptionOfType(StorageAway.class)
			.isThrownBy(() -> StorageTrial.run(new MockEnvironment(), new DefaultSslBundleRegistry(), this.database))
			.withMessageContaining("none is set");
	}

	private String trial(StorageSettings settings) throws StorageAway {
		MockEnvironment environment = new MockEnvironment();
		S3Server.arguments(settings.bucket())
			.forEach((argument) -> environment.setProperty(argument.substring(2, argument.indexOf('=')),
					argument.substring(argument.indexOf('=') + 1)));
		return StorageTrial.run(environment, new DefaultSslBundleRegistry(), this.database);
	}

}
