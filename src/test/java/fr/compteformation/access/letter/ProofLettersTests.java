package fr.compteformation.access.letter;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import fr.compteformation.CurrentUser;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holderaddress.SomeAddresses;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofAttempted;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.mail.ComposedMails;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Letters with a code, on every database. */
@RecordApplicationEvents
abstract class ProofLettersTests extends PortalTests {

	private static final String WRONG = "2222-2222-22";

	private final Nir nir = People.newNir();

	private final Agent supervisor = new Agent(UUID.randomUUID(), 214, "Agent 214", true);

	@Autowired
	private ProofLetters letters;

	@Autowired
	private LetterBatches batches;

	@Autowired
	private LetterPrinting printing;

	@Autowired
	private LetterTable table;

	@Autowired
	private BatchTable batchTable;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Holders holders;

	@Autowired
	private CurrentUser user;

	@Autowired
	private ApplicationEvents published;

	private Citizen citizen;

	@BeforeEach
	void somebodyWhoseAddressIsKnown() {
		this.database.sql("update letter set state = 'CANCELLED' where state = 'WAITING'").update();
		SomeAddresses.know(this.portal, this.nir, "L’HÉRITIER");
		this.citizen = People.withAccount(this.portal, this.nir);
		this.user.signIn(this.citizen);
	}

	@Test
	void codeOfTheLetterProvesTheIdentity() {
		assertThat(this.letters.ask(this.citizen)).isInstanceOf(ProofLetters.Offer.Available.class);
		assertThat(this.letters.progressOf(this.citizen)).containsInstanceOf(LetterProgress.Waiting.class);
		String letter = print();
		assertThat(letter)
			.contains("M. ou Mme L’HÉRITIER", "12 rue des Lilas", "69003 Lyon", "Compte Formation",
					"1 place de la Formation", "Ce n’est pas vous ?")
			.doesNotContain("Chloé", this.nir.value());
		assertThat(this.letters.progressOf(this.citizen)).get()
			.isInstanceOfSatisfying(LetterProgress.Sent.class, (sent) -> {
				assertThat(sent.triesLeft()).isEqualTo(3);
				assertThat(Duration.between(sent.sentAt(), sent.until())).isEqualTo(Duration.ofDays(30));
			});
		assertThat(this.letters.use(this.citizen, " " + PrintedLetters.codeOn(letter).toLowerCase().replace("-", " ")))
			.isInstanceOf(CodeOutcome.Proven.class);
		assertThat(isProven()).isTrue();
		assertThat(this.letters.progressOf(this.citizen)).isEmpty();
	}

	@Test
	void aRequestIsAnnouncedToTheOwnerAndToOthers() {
		this.letters.ask(this.citizen);
		assertThat(events()).containsExactly("IDENTITY_LETTER_ASKED");
		assertThat(this.published.stream(ProofAttempted.class)).containsExactly(new ProofAttempted(
				this.citizen.accountId(), this.holders.byNir(this.nir).orElseThrow(), ProofMethod.LETTER));
		UUID letter = this.table.latestOf(this.citizen.accountId()).orElseThrow().id();
		assertThat(ComposedMails.compose(this.portal, "letter-asked", letter)).isPresent();
		assertThat(mailsAbout(letter)).isEqualTo(1);
	}

	@Test
	void withoutAKnownAddressThereIsNone() {
		Citizen other = People.withAccount(this.portal, People.newNir());
		this.user.signIn(other);
		assertThat(this.letters.offerTo(other)).isInstanceOf(ProofLetters.Offer.Unavailable.class);
		assertThat(this.letters.ask(other)).isInstanceOf(ProofLetters.Offer.Unavailable.class);
		assertThat(this.letters.progressOf(other)).isEmpty();
	}

	@Test
	void withAnotherNameThereIsNone() {
		Nir known = People.newNir();
		SomeAddresses.know(this.portal, known, "Durand");
		Citizen other = People.withAccount(this.portal, known);
		this.user.signIn(other);
		assertThat(this.letters.ask(other)).isInstanceOf(ProofLetters.Offer.Unavailable.class);
	}

	@Test
	void nobodyAsksForAnother() {
		Citizen other = People.withAccount(this.portal, People.newNir());
		assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> this.letters.ask(other));
		assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> this.letters.use(other, WRONG));
		assertThatExceptionOfType(AuthorizationDeniedException.class)
			.isThrownBy(() -> this.printing.lately(this.supervisor));
	}

	@Test
	void holderGetsOneLetterAWeekAndThreeIn30Days() {
		this.letters.ask(this.citizen);
		print();
		this.clock.advance(Duration.ofDays(7).minusMinutes(1));
		assertThat(this.letters.ask(this.citizen)).isInstanceOf(ProofLetters.Offer.Later.class);
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(this.letters.ask(this.citizen)).isInstanceOf(ProofLetters.Offer.Available.class);
		print();
		this.clock.advance(Duration.ofDays(7));
		assertThat(this.letters.ask(this.citizen)).isInstanceOf(ProofLetters.Offer.Available.class);
		print();
		this.clock.advance(Duration.ofDays(7));
		assertThat(this.letters.ask(this.citizen)).isInstanceOf(ProofLetters.Offer.Later.class);
		this.clock.advance(Duration.ofDays(9));
		assertThat(this.letters.ask(this.citizen)).isInstanceOf(ProofLetters.Offer.Available.class);
	}

	@Test
	void letterThatWaitsIsNotAskedForTwice() {
		this.letters.ask(this.citizen);
		this.clock.advance(Duration.ofDays(8));
		assertThat(this.letters.ask(this.citizen)).isInstanceOf(ProofLetters.Offer.Later.class);
	}

	@Test
	void nextAccountOfAHolderWaitsForTheWeekToo() {
		this.letters.ask(this.citizen);
		print();
		this.database.sql("delete from account where id = ?").param(this.citizen.accountId()).update();
		Citizen next = People.withAccount(this.portal, this.nir);
		this.user.signIn(next);
		assertThat(this.letters.ask(next)).isInstanceOf(ProofLetters.Offer.Later.class);
	}

	@Test
	void askedOnManyNodesAtOnceItIsOneLetter() {
		List<ProofLetters.Offer> offers = Parallel.times(6,
				() -> SignedInAs.as(this.portal, this.citizen, () -> this.letters.ask(this.citizen)));
		assertThat(offers).filteredOn(ProofLetters.Offer.Available.class::isInstance).hasSize(1);
		assertThat(this.table.all(this.citizen.accountId())).hasSize(1);
	}

	@Test
	void madeOnManyNodesAtOnceItIsOneBatch() {
		this.letters.ask(this.citizen);
		List<OptionalInt> made = Parallel.times(6, this.batches::make);
		assertThat(made).filteredOn(OptionalInt::isPresent).hasSize(1);
	}

	@Test
	void threeWrongCodesEndItHoweverManyAtOnce() {
		this.letters.ask(this.citizen);
		String code = PrintedLetters.codeOn(print());
		List<Class<?>> outcomes = Parallel.<Class<?>>times(10,
				() -> SignedInAs.as(this.portal, this.citizen, () -> this.letters.use(this.citizen, WRONG).getClass()));
		assertThat(Collections.frequency(outcomes, CodeOutcome.Wrong.class)).isEqualTo(2);
		assertThat(Collections.frequency(outcomes, CodeOutcome.Over.class)).isEqualTo(8);
		assertThat(this.letters.use(this.citizen, code)).isInstanceOf(CodeOutcome.Over.class);
		assertThat(this.letters.progressOf(this.citizen)).contains(new LetterProgress.Over(true));
		assertThat(isProven()).isFalse();
	}

	@Test
	void failureIsAnnouncedToOthers() {
		this.letters.ask(this.citizen);
		print();
		assertThat(this.letters.use(this.citizen, WRONG)).isEqualTo(new CodeOutcome.Wrong(2));
		assertThat(this.letters.use(this.citizen, WRONG)).isEqualTo(new CodeOutcome.Wrong(1));
		assertThat(this.letters.use(this.citizen, WRONG)).isInstanceOf(CodeOutcome.Over.class);
		assertThat(this.letters.use(this.citizen, WRONG)).isInstanceOf(CodeOutcome.Over.class);
		assertThat(this.published.stream(ProofAttempted.class)).hasSize(2);
	}

	@Test
	void otherTextIsNoTry() {
		this.letters.ask(this.citizen);
		print();
		assertThat(this.letters.use(this.citizen, "bonjour")).isInstanceOf(CodeOutcome.Malformed.class);
		assertThat(this.letters.use(this.citizen, WRONG)).isEqualTo(new CodeOutcome.Wrong(2));
	}

	@Test
	void codeExpiresAfter30Days() {
		this.letters.ask(this.citizen);
		String code = PrintedLetters.codeOn(print());
		this.clock.advance(Duration.ofDays(30));
		assertThat(this.letters.use(this.citizen, code)).isInstanceOf(CodeOutcome.Over.class);
		assertThat(this.letters.progressOf(this.citizen)).contains(new LetterProgress.Over(false));
	}

	@Test
	void newLetterEndsTheCodeOfTheFirst() {
		this.letters.ask(this.citizen);
		String first = PrintedLetters.codeOn(print());
		this.clock.advance(Duration.ofDays(7));
		this.letters.ask(this.citizen);
		assertThat(this.letters.use(this.citizen, first)).isInstanceOf(CodeOutcome.Over.class);
		String second = PrintedLetters.codeOn(print());
		assertThat(second).isNotEqualTo(first);
		assertThat(this.letters.use(this.citizen, first)).isEqualTo(new CodeOutcome.Wrong(2));
		assertThat(this.letters.use(this.citizen, second)).isInstanceOf(CodeOutcome.Proven.class);
	}

	@Test
	void usedCodeProvesNothingOnceTheProofIsWithdrawn() {
		this.letters.ask(this.citizen);
		String code = PrintedLetters.codeOn(print());
		this.letters.use(this.citizen, code);
		assertThat(this.letters.use(this.citizen, code)).isInstanceOf(CodeOutcome.Proven.class);
		this.database.sql("""
				update identity_proof set withdrawn_at = current_timestamp, withdrawn_for = 'AGENT'
				where account_id = ?""").param(this.citizen.accountId()).update();
		assertThat(this.letters.use(this.citizen, code)).isInstanceOf(CodeOutcome.Over.class);
		assertThat(isProven()).isFalse();
	}

	@Test
	void databaseHoldsNoCode() {
		this.letters.ask(this.citizen);
		String code = PrintedLetters.codeOn(print());
		String rows = this.database.sql("select * from letter").query().listOfRows().toString()
				+ this.database.sql("select * from one_time_secret where purpose = 'letter-code'").query().listOfRows();
		assertThat(rows).contains(this.citizen.accountId().toString()).doesNotContain(code, code.replace("-", ""));
	}

	@Test
	void batchIsPrintedAgainUntilThatIsConfirmed() {
		this.letters.ask(this.citizen);
		this.user.signIn(this.supervisor);
		assertThat(this.printing.countWaiting(this.supervisor)).isEqualTo(1);
		int batch = this.printing.make(this.supervisor).orElseThrow();
		assertThat(this.printing.make(this.supervisor)).isEmpty();
		String code = PrintedLetters.codeOn(PrintedLetters.pages(download(batch)).getFirst());
		assertThat(PrintedLetters.codeOn(PrintedLetters.pages(download(batch)).getFirst())).isEqualTo(code);
		assertThat(this.printing.confirmPrinted(this.supervisor, batch)).isTrue();
		assertThat(this.printing.confirmPrinted(this.supervisor, batch)).isFalse();
		assertThat(this.printing.download(this.supervisor, batch)).isEmpty();
		assertThat(this.database.sql("select act from journal_entry where agent_id = ? order by id")
			.param(this.supervisor.agentId())
			.query(String.class)
			.list()).containsExactly("LETTERS_MADE", "LETTERS_DOWNLOADED", "LETTERS_DOWNLOADED", "LETTERS_PRINTED");
	}

	@Test
	void letterOfAnAccountThatLostItsHolderIsNotPrinted() {
		this.letters.ask(this.citizen);
		this.transaction.executeWithoutResult((status) -> this.holders.detach(this.citizen.accountId()));
		assertThat(this.batches.make()).isEmpty();
	}

	@Test
	void letterOfAClosedAccountIsNotPrinted() {
		this.letters.ask(this.citizen);
		this.database.sql("delete from account where id = ?").param(this.citizen.accountId()).update();
		assertThat(this.batches.make()).isEmpty();
		assertThat(this.batches.countWaiting()).isZero();
	}

	@Test
	void anotherProofEndsTheLetter() {
		this.letters.ask(this.citizen);
		int batch = this.batches.make().orElseThrow();
		this.transaction.executeWithoutResult((status) -> this.proofs.prove(new AccountId(this.citizen.accountId()),
				ProofMethod.FRANCE_CONNECT, null));
		assertThat(this.letters.progressOf(this.citizen)).isEmpty();
		assertThat(PrintedLetters.pages(this.batches.print(batch).orElseThrow()).getFirst()).doesNotContain("Lilas");
	}

	@Test
	void lettersAreKept90Days() {
		this.letters.ask(this.citizen);
		int batch = this.batches.make().orElseThrow();
		this.table.deleteBefore(this.clock.instant().minus(Duration.ofDays(90)));
		this.batchTable.deleteBefore(this.clock.instant().minus(Duration.ofDays(90)));
		assertThat(this.table.all(this.citizen.accountId())).hasSize(1);
		this.clock.advance(Duration.ofDays(90).plusMinutes(1));
		this.table.deleteBefore(this.clock.instant().minus(Duration.ofDays(90)));
		this.batchTable.deleteBefore(this.clock.instant().minus(Duration.ofDays(90)));
		assertThat(this.table.all(this.citizen.accountId())).isEmpty();
		assertThat(this.batchTable.find(batch)).isEmpty();
	}

	private String print() {
		byte[] file = this.batches.print(this.batches.make().orElseThrow()).orElseThrow();
		assertThat(PrintedLetters.pages(file)).hasSize(1);
		return PrintedLetters.pages(file).getFirst();
	}

	private byte[] download(int batch) {
		return this.printing.download(this.supervisor, batch).orElseThrow().content();
	}

	private boolean isProven() {
		return this.proofs.isProven(new AccountId(this.citizen.accountId()));
	}

	private List<String> events() {
		return this.database.sql("select act from account_event where account_id = ?")
			.param(this.citizen.accountId())
			.query(String.class)
			.list();
	}

	private long mailsAbout(UUID letter) {
		return WaitingMails.with(this.database, "letter-asked", letter).size();
	}

}
