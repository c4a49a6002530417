package fr.compteformation.platform.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalHashesTests {

	@TempDir
	private Path folder;

	private final BareDatabase bare = BareDatabase.onH2();

	private final JdbcClient database = this.bare.client();

	private NodeWithKeys node;

	private PersonalHashes hashes;

	@BeforeEach
	void start() throws IOException {
		Keys.generate(this.folder.resolve("keys"));
		this.node = new NodeWithKeys(this.folder.resolve("keys"), this.bare, Clock.systemUTC());
		this.hashes = new PersonalHashes(this.node.keys(), this.database);
		this.database.sql("set referential_integrity false").update();
	}

	@AfterEach
	void stop() {
		this.bare.close();
	}

	@Test
	void differForEachTextAndAreAsLongAsTheirColumn() {
		assertThat(this.hashes.of("a")).hasSize(64).isEqualTo(this.hashes.of("a")).isNotEqualTo(this.hashes.of("b"));
	}

	@Test
	void moveToTheNewKeyWhenTheirPersonComes() throws Exception {
		link(this.hashes.of("chloe"));
		link(this.hashes.of("nolwenn"));
		this.node.rotate();
		assertThat(this.node.reencryption().left()).containsEntry(Sealed.LINKED_SUBJECT, 2L);
		String renewed = this.hashes.of("chloe");
		assertThat(renewed).hasSize(64);
		assertThat(links(renewed)).isOne();
		assertThat(this.node.reencryption().left()).containsEntry(Sealed.LINKED_SUBJECT, 1L);
		assertThat(links(this.hashes.of("nolwenn"))).isOne();
		assertThat(this.node.reencryption().left()).containsEntry(Sealed.LINKED_SUBJECT, 0L);
	}

	@Test
	void hashThatTwoNodesWroteInTwoFormsHindersNobody() throws Exception {
		String former = this.hashes.of("chloe");
		this.node.rotate();
		link(this.hashes.of("chloe"));
		link(former);
		assertThat(links(this.hashes.of("chloe"))).isOne();
	}

	private void link(String hash) {
		this.database.sql(
				"insert into france_connect_link (account_id, subject_hash, linked_at) values (?, ?, current_timestamp)")
			.params(UUID.randomUUID(), hash)
			.update();
	}

	private int links(String hash) {
		return this.database.sql("select count(*) from france_connect_link where subject_hash = ?")
			.param(hash)
			.query(Integer.class)
			.single();
	}

}
