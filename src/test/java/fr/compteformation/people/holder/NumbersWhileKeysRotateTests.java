package fr.compteformation.people.holder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.people.holder.Holder.NameSource;
import fr.compteformation.platform.keys.BareDatabase;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NodeWithKeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes, of which one is a step behind the other. */
abstract class NumbersWhileKeysRotateTests {

	@TempDir
	private Path folder;

	private BareDatabase bare;

	private NodeWithKeys ahead;

	private NodeWithKeys behind;

	abstract BareDatabase open();

	@BeforeEach
	void start() throws IOException {
		Keys.generate(path("ahead"));
		FileSystemUtils.copyRecursively(path("ahead"), path("behind"));
		this.bare = open();
		this.ahead = node("ahead");
		this.behind = node("behind");
	}

	@AfterEach
	void stop() {
		this.bare.close();
	}

	@Test
	void numberIsKnownToANodeThatHasNoNewKeyYet() throws Exception {
		this.ahead.rotate();
		Nir nir = People.newNir();
		HolderId made = make(this.ahead, nir);
		assertThat(make(this.behind, nir)).isEqualTo(made);
	}

	@Test
	void nodesThatWriteWithDifferentKeysMakeOneHolder() throws Exception {
		rotate();
		makeAtOnce();
	}

	@Test
	void nodesOfWhichOneHasNoNewKeyMakeOneHolder() throws Exception {
		this.ahead.rotate();
		makeAtOnce();
	}

	@Test
	void formerNumberIsFoundInEitherForm() throws Exception {
		Nir former = People.newNir();
		Nir next = People.newNir();
		HolderId holder = make(this.behind, former);
		rotate();
		assertThat(change(this.ahead, holder, next)).isEqualTo(Holders.NumberChanged.DONE);
		assertThat(numbers(this.behind).isFormer(former)).isTrue();
		assertThat(numbers(this.behind).currentOf(holder)).isEqualTo(next);
		assertThat(change(this.behind, make(this.behind, People.newNir()), next))
			.isEqualTo(Holders.NumberChanged.TAKEN);
		assertThat(change(this.behind, holder, former)).isEqualTo(Holders.NumberChanged.DONE);
		assertThat(numbers(this.ahead).currentOf(holder)).isEqualTo(former);
		assertThat(numbers(this.ahead).isFormer(next)).isTrue();
	}

	// The one behind has the new key, but has not seen yet that it writes.
	private void rotate() throws Exception {
		this.ahead.rotate();
		for (String name : List.of("numbers", "drafts", "tokens", "documents")) {
			Files.writeString(path("behind").resolve(name + ".json"),
					Files.readString(path("ahead").resolve(name + ".json")));
		}
		this.behind.look();
		this.ahead.look();
		this.ahead.rotate();
	}

	private void makeAtOnce() {
		Map<Nir, String> people = new HashMap<>();
		Stream.generate(People::newNir).limit(50).forEach((nir) -> people.put(nir, "Durand"));
		List<Callable<Map<Nir, HolderId>>> nodes = List.of(() -> make(this.ahead, people),
				() -> make(this.behind, people), () -> make(this.ahead, people), () -> make(this.behind, people));
		List<Map<Nir, HolderId>> made = Parallel.all(nodes);
		assertThat(made).allSatisfy((holders) -> assertThat(holders).isEqualTo(made.getFirst()));
		assertThat(this.bare.client().sql("select count(*) from holder").query(Integer.class).single()).isEqualTo(50);
	}

	private HolderId make(NodeWithKeys node, Nir nir) {
		return Objects.requireNonNull(make(node, Map.of(nir, "Durand")).get(nir));
	}

	private Map<Nir, HolderId> make(NodeWithKeys node, Map<Nir, String> people) {
		return Objects.requireNonNull(
				this.bare.transactions().execute((transaction) -> numbers(node).holdersOf(people, NameSource.CLAIMED)));
	}

	private Holders.NumberChanged change(NodeWithKeys node, HolderId holder, Nir nir) {
		return Objects
			.requireNonNull(this.bare.transactions().execute((transaction) -> numbers(node).change(holder, nir)));
	}

	private Numbers numbers(NodeWithKeys node) {
		return new Numbers(this.bare.client(), new SealedNumbers(node.keys()), Clock.systemUTC());
	}

	private NodeWithKeys node(String name) {
		return new NodeWithKeys(path(name), this.bare, Clock.systemUTC());
	}

	private Path path(String name) {
		return this.folder.resolve(name);
	}

}
