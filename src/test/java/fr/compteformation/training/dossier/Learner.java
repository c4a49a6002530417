package fr.compteformation.training.dossier;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CatalogueForTests;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.catalogue.Training;

/**
 * A new person with an account who has proved who they are, and an agent who decides for
 * the training provider.
 */
public final class Learner {

	private final Nir nir;

	private final ApplicationContext portal;

	private final Dossiers dossiers;

	private final DossierDecisions decisions;

	private final Citizen citizen;

	private final HolderId holder;

	public Learner(ApplicationContext portal) {
		this(portal, Locale.FRENCH);
	}

	/** A person with this number. */
	public Learner(ApplicationContext portal, Nir nir) {
		this(portal, nir, Locale.FRENCH);
	}

	/** A person who has not proved who they are. */
	public static Learner unproven(ApplicationContext portal) {
		Nir nir = People.newNir();
		return new Learner(portal, nir, People.withAccount(portal, nir));
	}

	/** A person with this language for emails. */
	public Learner(ApplicationContext portal, Locale language) {
		this(portal, People.newNir(), language);
	}

	private Learner(ApplicationContext portal, Nir nir, Locale language) {
		this(portal, nir, People.withAccount(portal, nir, People.PASSWORD, language));
		portal.getBean(IdentityProofs.class)
			.takeOver(new AccountId(this.citizen.accountId()), ProofMethod.LETTER,
					portal.getBean(Clock.class).instant());
	}

	private Learner(ApplicationContext portal, Nir nir, Citizen citizen) {
		this.nir = nir;
		this.portal = portal;
		this.dossiers = portal.getBean(Dossiers.class);
		this.decisions = portal.getBean(DossierDecisions.class);
		this.citizen = citizen;
		this.holder = portal.getBean(Holders.class).namesakeOf(citizen.accountId()).orElseThrow();
	}

	public Citizen citizen() {
		return this.citizen;
	}

	public Nir nir() {
		return this.nir;
	}

	public HolderId holder() {
		return this.holder;
	}

	/** Proves who they are. */
	public Learner proves() {
		inTransaction(() -> this.portal.getBean(IdentityProofs.class)
			.prove(new AccountId(this.citizen.accountId()), ProofMethod.LETTER, null));
		return this;
	}

	/** Gets another number, which withdraws the proof. */
	public Learner losesTheProof() {
		inTransaction(() -> this.portal.getBean(Holders.class).changeNumber(this.holder, People.newNir()));
		return this;
	}

	/** Turns out to be somebody else. */
	public Learner isDetached() {
		inTransaction(() -> this.portal.getBean(Holders.class).detach(this.citizen.accountId()));
		return this;
	}

	private void inTransaction(Runnable act) {
		new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class))
			.executeWithoutResult((status) -> act.run());
	}

	/** Hours of CPF from before 2019, at 15 €. */
	public Learner earns(int hours) {
		return credit((crediting) -> crediting.conversion(this.holder, BigDecimal.valueOf(hours), "test"));
	}

	/** Hours of DIF, at 15 €. */
	public Learner declaresDif(int hours) {
		return credit((crediting) -> crediting.dif(this.holder, "dif-" + UUID.randomUUID(), BigDecimal.valueOf(hours),
				LocalDate.now(this.portal.getBean(Clock.class))));
	}

	/** A year of volunteering: 240 € of CEC. */
	public Learner volunteers() {
		return credit((crediting) -> crediting.volunteering(this.holder, Year.of(2025),
				LocalDate.now(this.portal.getBean(Clock.class)), "Service civique", "test"));
	}

	/** Points of C2P, at 500 €. */
	public Learner worksHard(int points) {
		return credit((crediting) -> crediting.hardWork(this.holder, Year.of(2025), points,
				LocalDate.now(this.portal.getBean(Clock.class)), "test"));
	}

	/** An amount that an employer added. */
	public Learner isToppedUp(Euros amount) {
		return credit((crediting) -> crediting.topUp(this.holder, UUID.randomUUID(), amount, "Atelier Nord",
				Movement.Motive.AGREEMENT, LocalDate.now(this.portal.getBean(Clock.class))));
	}

	private Learner credit(Consumer<Crediting> what) {
		inTransaction(() -> what.accept(this.portal.getBean(Crediting.class)));
		return this;
	}

	public Balances balances() {
		return this.portal.getBean(Ledger.class).balancesOf(this.holder);
	}

	/** A draft for a training at that price, in ten to twelve days. */
	public Reference drafts(long euros) {
		return drafts(training(this.portal.getBean(Clock.class), "Anglais professionnel", euros, 10, 12));
	}

	/** A draft for that training, which is added to the catalogue if needed. */
	public Reference drafts(Training training) {
		Offer offer = offer(this.portal, training);
		return ((Drafting.Drafted) themselves(() -> this.dossiers.draft(this.citizen, offer.id()))).reference();
	}

	/** A dossier of 1 000 € validated forty days ago, with the given dates. */
	public Reference tookBefore(String title, int startsIn, int endsIn) {
		Clock clock = this.portal.getBean(Clock.class);
		Instant validated = clock.instant().minus(Duration.ofDays(40));
		PastDossier past = new PastDossier(Reference.random(), training(clock, title, 1000, startsIn, endsIn), null,
				new Euros(100_000), validated.minus(Duration.ofDays(5)), validated);
		asAgent(() -> this.portal.getBean(PastDossiers.class).takeOver(this.holder, past));
		return past.reference();
	}

	public DossierDetails reads(Reference reference) {
		return themselves(() -> this.dossiers.find(this.citizen, reference)).orElseThrow();
	}

	/** Submits with the person’s share shown by the page. */
	public DossierOutcome submits(Reference reference, @Nullable Exemption exemption) {
		return themselves(() -> this.dossiers.submit(this.citizen, reference, reads(reference).version(), exemption,
				this.dossiers.planOf(this.citizen, reference, exemption).forThePerson()));
	}

	/** Adds a file that shows the exemption. */
	public Document proves(Reference draft) {
		Document file = SomeFiles.saying(this.portal, this.citizen, "Justificatif.pdf", "Inscription en cours");
		themselves(() -> this.dossiers.prove(this.citizen, draft, reads(draft).version(), List.of(file.id())))
			.orElseThrow();
		return file;
	}

	/** Enters what another funder promised. */
	public Optional<DossierDetails> counts(Reference draft, Funder funder, long euros) {
		return themselves(() -> this.dossiers.promise(this.citizen, draft, reads(draft).version(), funder,
				new Euros(100 * euros)));
	}

	/** Confirms a proposal with the person’s share shown by the page. */
	public DossierOutcome confirms(Reference reference) {
		DossierDetails proposed = reads(reference);
		return themselves(() -> this.portal.getBean(DossierFollowUp.class)
			.confirm(this.citizen, reference, proposed.version(),
					this.dossiers.planOf(this.citizen, reference, proposed.exemption()).forThePerson()));
	}

	/** Drafts and submits. */
	public Reference submits(long euros) {
		Reference reference = drafts(euros);
		submits(reference, null);
		return reference;
	}

	public DossierOutcome cancels(Reference reference) {
		return themselves(() -> this.dossiers.cancel(this.citizen, reference, reads(reference).version()));
	}

	public DossierOutcome agentValidates(Reference reference) {
		return asAgent(() -> this.decisions.validate(reference));
	}

	public DossierOutcome agentDeclines(Reference reference) {
		return asAgent(() -> this.decisions.decline(reference, DossierDetails.Refusal.FULL));
	}

	public DossierOutcome agentProposes(Reference reference, long euros, int startsIn, int endsIn) {
		LocalDate today = LocalDate.now(this.portal.getBean(Clock.class));
		return asAgent(() -> this.decisions.propose(reference,
				new ChangeProposal(new Euros(100 * euros), today.plusDays(startsIn), today.plusDays(endsIn), true)));
	}

	public DossierOutcome agentConfirms(Reference reference, Funder funder) {
		return asAgent(() -> this.decisions.confirm(reference, funder));
	}

	public <T> T themselves(Callable<T> task) {
		return SignedInAs.as(this.portal, this.citizen, task);
	}

	public <T> T asAgent(Callable<T> task) {
		return SignedInAs.as(this.portal, new UsernamePasswordAuthenticationToken("agent", null,
				AuthorityUtils.createAuthorityList("ROLE_" + Agent.ROLE)), task);
	}

	/** A person whose account is not attached to their holder. */
	public static Citizen whoseNameDiffers(ApplicationContext portal) {
		return whoseNameDiffers(portal, People.newNir());
	}

	/** A person with this number whose account is not attached to their holder. */
	public static Citizen whoseNameDiffers(ApplicationContext portal, Nir nir) {
		new TransactionTemplate(portal.getBean(PlatformTransactionManager.class))
			.executeWithoutResult((status) -> portal.getBean(Holders.class).known(Map.of(nir, "Durand")));
		return People.withAccount(portal, nir);
	}

	/** A training with dates relative to today. */
	public static Training training(Clock clock, String title, long euros, int startsIn, int endsIn) {
		LocalDate today = LocalDate.now(clock);
		return new Training(title, "Atelier des langues", new Euros(100 * euros), today.plusDays(startsIn),
				today.plusDays(endsIn), "Lyon");
	}

	private static Offer offer(ApplicationContext portal, Training training) {
		Catalogue catalogue = portal.getBean(Catalogue.class);
		Optional<Offer> there = catalogue.offers()
			.stream()
			.filter((offer) -> offer.training().equals(training))
			.findFirst();
		return there.orElseGet(() -> {
			CatalogueForTests.add(portal, training);
			return offer(portal, training);
		});
	}

}
