package fr.compteformation.platform.objectstore;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.Reencryption;

/** The storage, with the bucket if one is set. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

	static final String BUCKET = "compte-formation.document.storage.bucket";

	@Bean
	Storage storage(JdbcClient database, ObjectProvider<Bucket> bucket) {
		return new Storage(database, bucket.getIfAvailable());
	}

	@Bean
	@ConditionalOnProperty(BUCKET)
	S3Bucket bucket(StorageSettings settings, SslBundles bundles) {
		return S3Bucket.open(settings, bundles);
	}

	@Bean
	@ConditionalOnProperty(BUCKET)
	Carrier carrier(JdbcClient database, Bucket bucket, Keys keys, Reencryption reencryption,
			TransactionOperations transactions, Clock clock) {
		return new Carrier(database, bucket, keys, reencryption::isNeeded, transactions, clock);
	}

}
