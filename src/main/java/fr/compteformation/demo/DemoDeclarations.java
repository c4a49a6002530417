package fr.compteformation.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Civility;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * Declarations that wait for agents from the first start. Testers do not sign in as these
 * two people. The document of one does not confirm the declared hours.
 */
@Component
@Profile("demo")
@Order(100) // after the people
class DemoDeclarations implements DemoPart {

	private static final List<Declarant> DECLARANTS = List.of(
			new Declarant(new Nir("1 71 05 29 019 033 15"), Civility.MISTER, "Yann", "Le Goff", 120,
					"Solde au 31/12/2014 : 96 heures"),
			new Declarant(new Nir("2 79 10 56 121 044 24"), Civility.MADAM, "Soizic", "Kervella", 60,
					"Solde au 31/12/2014 : 60 heures"));

	private final Holders holders;

	private final Accounts accounts;

	private final DemoAccounts openings;

	private final Citizens citizens;

	private final Documents documents;

	private final DifDeclarations declarations;

	private final Impersonation impersonation;

	private final TransactionTemplate transaction;

	DemoDeclarations(Holders holders, Accounts accounts, DemoAccounts openings, Citizens citizens, Documents documents,
			DifDeclarations declarations, Impersonation impersonation, TransactionTemplate transaction) {
		this.holders = holders;
		this.accounts = accounts;
		this.openings = openings;
		this.citizens = citizens;
		this.documents = documents;
		this.declarations = declarations;
		this.impersonation = impersonation;
		this.transaction = transaction;
	}

	@Override
	public void fill() {
		for (Declarant declarant : DECLARANTS) {
			this.accounts.ownerOf(declarant.nir())
				.map((owner) -> this.citizens.byAccount(owner.account().value()))
				.orElseGet(() -> Optional.of(this.openings.open(declarant.identity(), declarant.password())))
				.ifPresent((citizen) -> declare(citizen, declarant));
		}
	}

	// Both or neither: the file and the declaration share a transaction.
	private void declare(Citizen citizen, Declarant declarant) {
		DifOutcome outcome = this.impersonation.as(citizen,
				() -> Objects.requireNonNull(this.transaction.execute((status) -> declareOnce(citizen, declarant))));
		if (outcome != DifOutcome.DONE) {
			throw new IllegalStateException("a declaration of the demonstration is refused: " + outcome);
		}
	}

	private DifOutcome declareOnce(Citizen citizen, Declarant declarant) {
		if (!(this.declarations.situationOf(citizen) instanceof DifSituation.Open open) || open.current().isPresent()) {
			return DifOutcome.DONE;
		}
		DocumentId proof = this.documents
			.takeOver(new DocumentOwner(this.holders.byNir(declarant.nir()).orElseThrow().value()),
					"Attestation DIF.pdf", attestation(declarant))
			.id();
		return this.declarations.declareWithoutForm(citizen, new EmployerHours(BigDecimal.valueOf(declarant.hours())),
				proof, open.visit());
	}

	private static byte[] attestation(Declarant declarant) {
		List<String> lines = List.of("Attestation de droits au DIF", "", "Boulangerie du Port, 29200 Brest", "",
				"Nous attestons que " + declarant.name() + " dispose, au titre du",
				"droit individuel à la formation, du solde suivant.", "", declarant.attested(), "",
				"Brest, le 30 janvier 2015");
		return DemoPage.of(lines);
	}

	/**
	 * A person who declared hours.
	 *
	 * @param hours the declared hours
	 * @param attested the hours stated in the document
	 */
	private record Declarant(Nir nir, Civility civility, String firstName, String birthName, int hours,
			String attested) {

		String name() {
			return this.firstName + " " + this.birthName;
		}

		String password() {
			return "Coquelicot-vert-" + this.hours;
		}

		Identity identity() {
			Identity identity = new Identity();
			identity.setNir(this.nir);
			identity.setCivility(this.civility);
			identity.setFirstName(this.firstName);
			identity.setBirthName(this.birthName);
			identity.setEmail(new EmailAddress(this.firstName.toLowerCase(Locale.ROOT) + "@exemple.example"));
			identity.setMobilePhone(PhoneNumber.read("06 12 34 09 10", PhoneLine.MOBILE).found().orElseThrow());
			return identity;
		}

	}

}
