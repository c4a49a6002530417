package fr.compteformation.people.holderaddress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.security.authorization.AuthorizationDeniedException;

import fr.compteformation.CurrentUser;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files of addresses, on every database. */
abstract class HolderAddressesTests extends PortalTests {

	private static final String STREET = "12 rue des Lilas";

	private final Nir nir = People.newNir();

	private final List<AddressFiles.RefusedLine> refused = new ArrayList<>();

	@Autowired
	private HolderAddresses addresses;

	@Autowired
	private AddressFiles files;

	@Autowired
	private AddressExpiry expiry;

	@Autowired
	private AddressPart part;

	@Autowired
	private AccessForTests access;

	@Autowired
	private Holders holders;

	@Autowired
	private CurrentUser user;

	@Test
	void unknownNumberMakesAHolderWithAnAddress() {
		assertThat(read(SomeAddresses.line(this.nir, "L’Héritier", STREET)).taken()).isEqualTo(1);
		assertThat(streetOf(this.nir)).isEqualTo(STREET);
	}

	@Test
	void sameFileAgainChangesNothingButTheDate() {
		read(SomeAddresses.line(this.nir, "L’Héritier", STREET));
		this.clock.advance(Duration.ofDays(1));
		AddressFile again = read(SomeAddresses.line(this.nir, "L'HERITIER", STREET));
		assertThat(again.taken()).isZero();
		assertThat(again.unchanged()).isEqualTo(1);
		assertThat(this.database.sql("select file_id from holder_address where holder_id = ?")
			.param(this.holders.byNir(this.nir).orElseThrow().value())
			.query(UUID.class)
			.list()).containsExactly(again.id());
	}

	@Test
	void latestFileWins() {
		read(SomeAddresses.line(this.nir, "L’Héritier", STREET));
		assertThat(read(SomeAddresses.line(this.nir, "L’Héritier", "3 quai du Port")).taken()).isEqualTo(1);
		assertThat(streetOf(this.nir)).isEqualTo("3 quai du Port");
	}

	@Test
	void lastLineOfAPersonWins() {
		AddressFile file = read(SomeAddresses.line(this.nir, "L’Héritier", STREET),
				SomeAddresses.line(this.nir, "L’Héritier", "3 quai du Port"));
		assertThat(file.read()).isEqualTo(2);
		assertThat(streetOf(this.nir)).isEqualTo("3 quai du Port");
	}

	@Test
	void anotherNameIsRefusedByTheNumberOfItsLine() {
		read(SomeAddresses.line(this.nir, "L’Héritier", STREET));
		AddressFile file = read(SomeAddresses.line(People.newNir(), "Durand", STREET), "",
				SomeAddresses.line(this.nir, "Durand", "3 quai du Port"), "formule");
		assertThat(file.refused()).isEqualTo(2);
		assertThat(this.refused).containsExactly(new AddressFiles.RefusedLine(4, "feeding.refusal.nameDiffers"),
				new AddressFiles.RefusedLine(5, "holderaddress.refusal.columns"));
		assertThat(streetOf(this.nir)).isEqualTo(STREET);
	}

	@Test
	void claimedNameThatDiffersWaitsForAnAgent() {
		UUID account = People.withAccount(this.portal, this.nir).accountId();
		read(SomeAddresses.line(this.nir, "Durand", STREET));
		assertThat(this.holders.attachmentOf(account)).isInstanceOf(Attachment.Reconciling.class);
		assertThat(this.holders.namesakeOf(account)).isEmpty();
	}

	@Test
	void wrongFileChangesNothing() {
		String line = SomeAddresses.line(this.nir, "L’Héritier", STREET);
		assertProblem(FileInspection.Problem.ENCODING, SomeAddresses.file(StandardCharsets.ISO_8859_1, line + "é"));
		assertProblem(FileInspection.Problem.LINE_TOO_LONG, SomeAddresses.file(line, "1".repeat(1 << 20)));
		assertProblem(FileInspection.Problem.HEADER, new ByteArrayResource("bonjour".getBytes(StandardCharsets.UTF_8)));
		assertThat(this.holders.byNir(this.nir)).isEmpty();
	}

	@Test
	void byteOrderMarkIsAccepted() {
		byte[] marked = ("\ufeff" + AddressParser.COLUMNS.header() + "\r\n"
				+ SomeAddresses.line(this.nir, "L’Héritier", STREET))
			.getBytes(StandardCharsets.UTF_8);
		assertThat(read(new ByteArrayResource(marked)).taken()).isEqualTo(1);
	}

	@Test
	void manyLinesAreReadInChunks() {
		String[] lines = Stream.generate(() -> SomeAddresses.line(People.newNir(), "L’Héritier", STREET))
			.limit(1201)
			.toArray(String[]::new);
		assertThat(read(lines).taken()).isEqualTo(1201);
	}

	@Test
	void twoReadersOfTheSamePeopleTakeTurns() {
		List<Nir> people = IntStream.range(0, 40).mapToObj((index) -> People.newNir()).toList();
		List<AddressFiles.Outcome> outcomes = Parallel.times(4, () -> this.addresses.read(SomeAddresses
			.file(people.stream().map((nir) -> SomeAddresses.line(nir, "L’Héritier", STREET)).toArray(String[]::new)),
				(progress) -> {
				}, (line) -> {
				}));
		assertThat(outcomes).allMatch(AddressFiles.Outcome.Done.class::isInstance);
		assertThat(people).allMatch((nir) -> streetOf(nir).equals(STREET));
	}

	@Test
	void addressesGoThreeYearsAfterTheirLastFile() {
		Nir confirmed = People.newNir();
		AddressFile first = read(SomeAddresses.line(this.nir, "L’Héritier", STREET),
				SomeAddresses.line(confirmed, "Durand", STREET));
		this.clock.advance(Duration.ofDays(10));
		AddressFile second = read(SomeAddresses.line(confirmed, "Durand", STREET));
		this.clock.advance(Duration.ofDays(1080));
		expire();
		assertThat(streetOf(this.nir)).isEqualTo(STREET);
		this.clock.advance(Duration.ofDays(10));
		expire();
		assertThat(this.holders.byNir(this.nir).flatMap(this.addresses::of)).isEmpty();
		assertThat(streetOf(confirmed)).isEqualTo(STREET);
		assertThat(records(first)).isZero();
		assertThat(records(second)).isOne();
	}

	@Test
	void fileOfAnAddressIsKeptAsLongAsTheAddress() {
		AddressFile file = read(SomeAddresses.line(this.nir, "L’Héritier", STREET));
		this.database.sql("update holder_address set given_at = ? where file_id = ?")
			.params(this.clock.instant().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC), file.id())
			.update();
		this.clock.advance(Duration.ofDays(1096).plusHours(1));
		expire();
		assertThat(records(file)).isOne();
		assertThat(streetOf(this.nir)).isEqualTo(STREET);
	}

	@Test
	void onlyProvenPeopleExportTheirAddress() throws IOException {
		SomeAddresses.know(this.portal, this.nir, "L’Héritier");
		Citizen citizen = People.withAccount(this.portal, this.nir);
		this.user.signIn(citizen);
		assertThat(exported(citizen)).containsExactly("adresse-connue.json");
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		assertThat(exported(citizen)).isEmpty();
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		assertThat(exported(citizen)).isEmpty();
	}

	@Test
	void supervisorsFileIsInTheJournal() {
		Agent supervisor = new Agent(UUID.randomUUID(), 214, "Agent 214", true);
		this.user.signIn(supervisor);
		AddressFiles.Outcome outcome = this.files.read(supervisor,
				SomeAddresses.file(SomeAddresses.line(this.nir, "L’Héritier", STREET)), this.refused::add);
		assertThat(outcome).isInstanceOf(AddressFiles.Outcome.Done.class);
		AddressFile file = ((AddressFiles.Outcome.Done) outcome).file();
		assertThat(file.agentNumber()).isEqualTo(214);
		assertThat(this.files.lately(supervisor)).contains(file);
		assertThat(this.database.sql("select act from journal_entry where subject_id = ?")
			.param(file.id())
			.query(String.class)
			.list()).containsExactly("ADDRESSES_IMPORTED");
	}

	@Test
	void agentsWhoAreNoSupervisorsSendNone() {
		Agent agent = new Agent(UUID.randomUUID(), 215, "Agent 215", false);
		this.user.signIn(agent);
		assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> this.files.lately(agent));
		assertThatExceptionOfType(AuthorizationDeniedException.class)
			.isThrownBy(() -> this.files.read(agent, SomeAddresses.file(), this.refused::add));
	}

	private void expire() {
		while (this.expiry.deleteSome()) {
			// Next batch.
		}
		this.expiry.deleteFiles();
	}

	private int records(AddressFile file) {
		return this.database.sql("select count(*) from holder_address_file where id = ?")
			.param(file.id())
			.query(Integer.class)
			.single();
	}

	private List<String> exported(Citizen citizen) throws IOException {
		List<String> names = new ArrayList<>();
		this.part.write(citizen, Locale.FRENCH, new DataArchive() {

			@Override
			public void addJson(String name, Object content) {
				names.add(name);
			}

			@Override
			public void addFile(String name, InputStream content) {
				names.add(name);
			}

		});
		return names;
	}

	private void assertProblem(FileInspection.Problem problem, Resource file) {
		assertThat(this.addresses.read(file, (progress) -> {
		}, this.refused::add)).isEqualTo(new AddressFiles.Outcome.Unreadable(problem, AddressParser.COLUMNS.header()));
	}

	private AddressFile read(String... lines) {
		return read(SomeAddresses.file(lines));
	}

	private AddressFile read(Resource file) {
		AddressFiles.Outcome outcome = this.addresses.read(file, (progress) -> {
		}, this.refused::add);
		assertThat(outcome).isInstanceOf(AddressFiles.Outcome.Done.class);
		AddressFile read = ((AddressFiles.Outcome.Done) outcome).file();
		assertThat(read.endedAt()).isNotNull();
		assertThat(read.read()).isEqualTo(read.total());
		return read;
	}

	private String streetOf(Nir nir) {
		return this.holders.byNir(nir).flatMap(this.addresses::of).map(PostalAddress::getStreet).orElseThrow();
	}

}
