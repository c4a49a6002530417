package fr.compteformation.demo;

import java.util.List;
import java.util.Objects;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.access.identitydocument.IdentityDocumentKind;
import fr.compteformation.access.identitydocument.IdentityPapers;
import fr.compteformation.access.identitydocument.IdentityRequests;
import fr.compteformation.people.account.Accounts;
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

/**
 * Nolwenn Riou, whose identity card waits for an agent. Testers do not sign in as her.
 * Without a policy that asks for proofs she does not exist.
 */
@Component
@Profile("demo")
@Order(110) // after the people
class DemoIdentityRequest implements DemoPart {

	private static final Nir NOLWENN = new Nir("2 81 06 29 151 073 50");

	private static final List<String> FRONT = List.of("CARTE D’IDENTITÉ – SPÉCIMEN FICTIF", "", "Nom : RIOU",
			"Prénom : Nolwenn", "Sexe : F", "Née le : 21.06.1981 à Plougastel-Daoulas (29)", "",
			"Numéro du document : X4RTBPFW46");

	private static final List<String> BACK = List.of("CARTE D’IDENTITÉ – SPÉCIMEN FICTIF", "", "Taille : 1,68 m",
			"Délivrée le : 02.03.2023", "Valable jusqu’au : 01.03.2033");

	private static final List<String> NUMBER = List.of("ATTESTATION DE DROITS – SPÉCIMEN FICTIF", "", "Nolwenn RIOU",
			"Numéro de sécurité sociale : 2 81 06 29 151 073 50");

	private final Accounts accounts;

	private final DemoAccounts openings;

	private final Citizens citizens;

	private final Documents documents;

	private final IdentityRequests requests;

	private final Impersonation impersonation;

	private final TransactionTemplate transaction;

	DemoIdentityRequest(Accounts accounts, DemoAccounts openings, Citizens citizens, Documents documents,
			IdentityRequests requests, Impersonation impersonation, TransactionTemplate transaction) {
		this.accounts = accounts;
		this.openings = openings;
		this.citizens = citizens;
		this.documents = documents;
		this.requests = requests;
		this.impersonation = impersonation;
		this.transaction = transaction;
	}

	@Override
	public void fill() {
		if (!this.accounts.exists(NOLWENN)) {
			this.openings.openUnproven(identity(), "Fougère-rousse-66");
		}
		this.accounts.ownerOf(NOLWENN)
			.flatMap((owner) -> this.citizens.byAccount(owner.account().value()))
			.ifPresent((citizen) -> this.impersonation.as(citizen, () -> {
				send(citizen);
				return citizen;
			}));
	}

	// Both or neither: the files and the request share a transaction.
	private void send(Citizen citizen) {
		if (!this.requests.isOpenTo(citizen) || this.requests.of(citizen).isPresent()) {
			return;
		}
		IdentityRequests.Outcome outcome = Objects
			.requireNonNull(this.transaction.execute((status) -> this.requests.submit(citizen, papers(citizen))));
		if (outcome != IdentityRequests.Outcome.DONE) {
			throw new IllegalStateException("the identity document of the demonstration is refused: " + outcome);
		}
	}

	private IdentityPapers papers(Citizen citizen) {
		IdentityPapers papers = new IdentityPapers();
		papers.setKind(IdentityDocumentKind.IDENTITY_CARD);
		papers.setFront(file(citizen, "Carte recto.pdf", FRONT));
		papers.setBack(file(citizen, "Carte verso.pdf", BACK));
		papers.setNumber(file(citizen, "Attestation de droits.pdf", NUMBER));
		return papers;
	}

	private DocumentId file(Citizen citizen, String name, List<String> lines) {
		return this.documents.takeOver(DocumentOwner.account(citizen), name, DemoPage.of(lines)).id();
	}

	private static Identity identity() {
		Identity identity = new Identity();
		identity.setNir(NOLWENN);
		identity.setCivility(Civility.MADAM);
		identity.setFirstName("Nolwenn");
		identity.setBirthName("Riou");
		identity.setMobilePhone(PhoneNumber.read("06 12 34 13 14", PhoneLine.MOBILE).found().orElseThrow());
		identity.setEmail(new EmailAddress("nolwenn.riou@exemple.example"));
		return identity;
	}

}
