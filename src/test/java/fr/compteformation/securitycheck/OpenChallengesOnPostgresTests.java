package fr.compteformation.securitycheck;

import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class OpenChallengesOnPostgresTests extends OpenChallengesTests {

	@DynamicPropertySource
	static void postgres(DynamicPropertyRegistry properties) throws IOException {
		EmbeddedPostgres postgres = EmbeddedPostgres.start();
		properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
	}

}
