package fr.compteformation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.feeding.FeedingOutcome;
import fr.compteformation.rights.feeding.Feedings;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.DiplomaDeclaration;
import fr.compteformation.rights.ledger.Diplomas;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.PastDossier;
import fr.compteformation.training.dossier.PastDossiers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person of the employers’ files without an account, impersonated by a stranger: two
 * years of work, a past training of 250 €, a document and a diploma.
 */
final class StolenRights {

	private static final String NAME = "Kergoat";

	private static final String COURSE = "Soudure sous-marine";

	private static final String SCHOOL = "Les Scaphandriers d’Iroise";

	private static final String FILE = "Solde de tout compte Iroise.pdf";

	private static final int PRICE = 250;

	private final ApplicationContext portal;

	private final Nir nir = People.newNir();

	private final Reference dossier = Reference.random();

	private final HolderId holder;

	private final DocumentId document;

	private final int lastYear;

	StolenRights(ApplicationContext portal) {
		this.portal = portal;
		LocalDate today = PortalTime.today(portal.getBean(Clock.class));
		this.lastYear = today.getYear() - 1;
		takeIn(this.lastYear - 1);
		takeIn(this.lastYear);
		this.holder = portal.getBean(Holders.class).byNir(this.nir).orElseThrow();
		learnt(today);
		this.document = SomeFiles
			.saying(portal, new DocumentOwner(this.holder.value()), FILE, "Solde : 120 heures de DIF")
			.id();
	}

	Nir nir() {
		return this.nir;
	}

	/** The name of the file in small letters, as somebody types who read it anywhere. */
	String typedName() {
		return NAME.toLowerCase(Locale.ROOT);
	}

	HolderId holder() {
		return this.holder;
	}

	Reference dossier() {
		return this.dossier;
	}

	DocumentId document() {
		return this.document;
	}

	/** What nobody may read before a proof, with normal spaces. */
	List<String> secrets() {
		return List.of(plain(balance().formatted(Locale.FRENCH)), COURSE, SCHOOL, "Droits acquis en " + this.lastYear);
	}

	Euros balance() {
		return this.portal.getBean(Ledger.class).balancesOf(this.holder).headline();
	}

	/** A text with normal spaces. */
	static String plain(String text) {
		return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace("\\u00a0", " ").replace("\\u202f", " ");
	}

	private void takeIn(int year) {
		String line = "%s;%s;%d;1607;SALARIE;73282932000074".formatted(this.nir.value(), NAME.toUpperCase(Locale.ROOT),
				year);
		ByteArrayResource file = new ByteArrayResource(
				("nir;nom_naissance;annee;heures;statut;siret\n" + line).getBytes(StandardCharsets.UTF_8));
		assertThat(this.portal.getBean(Feedings.class).run(file, LocalDate.of(year + 1, 5, 15), (progress) -> {
		})).isInstanceOf(FeedingOutcome.Done.class);
	}

	private void learnt(LocalDate today) {
		Instant before = this.portal.getBean(Clock.class).instant().minus(Period.ofDays(40));
		PastDossier past = new PastDossier(this.dossier,
				new Training(COURSE, SCHOOL, new Euros(100 * PRICE), today.minusDays(20), today.minusDays(10), "Brest"),
				null, new Euros(100 * PRICE), before.minus(Period.ofDays(5)), before);
		SignedInAs.as(this.portal,
				new UsernamePasswordAuthenticationToken("agent", null,
						AuthorityUtils.createAuthorityList("ROLE_" + Agent.ROLE)),
				() -> this.portal.getBean(PastDossiers.class).takeOver(this.holder, past));
		new TransactionTemplate(this.portal.getBean(PlatformTransactionManager.class))
			.executeWithoutResult((status) -> this.portal.getBean(Diplomas.class)
				.takeOver(this.holder, new DiplomaDeclaration(Diploma.BELOW_LEVEL_3, before)));
	}

}
