package fr.compteformation.personal.mydata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.access.passkey.Passkey;
import fr.compteformation.access.passkey.Passkeys;
import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.security.AccountRefusals;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;
import fr.compteformation.rights.dif.DifDeclarations;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifSituation;
import fr.compteformation.rights.ledger.Diplomas;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.rights.statement.Statements;
import fr.compteformation.training.dossier.Dossiers;

/**
 * Entry point of the module: the personal data export as one archive, readable by people
 * and programs (GDPR art. 15 and 20).
 */
@Service
public class MyData {

	/** Path of the page that asks for an identity proof and starts the download. */
	public static final String PAGE = "mon-profil/donnees";

	/** Path of the archive. */
	public static final String FILE = "/mon-profil/mes-donnees.zip";

	private final Profiles profiles;

	private final CitizenSessions sessions;

	private final AccountEvents events;

	private final AccountRefusals refusals;

	private final Passkeys passkeys;

	private final Diplomas diplomas;

	private final Rights rights;

	private final Statements statements;

	private final DifDeclarations declarations;

	private final Documents documents;

	private final Dossiers dossiers;

	private final Delegations delegations;

	private final Proofs proofs;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	MyData(Profiles profiles, CitizenSessions sessions, AccountEvents events, AccountRefusals refusals,
			Passkeys passkeys, Diplomas diplomas, Rights rights, Statements statements, DifDeclarations declarations,
			Documents documents, Dossiers dossiers, Delegations delegations, Proofs proofs,
			TransactionTemplate transaction, JsonMapper json) {
		this.profiles = profiles;
		this.sessions = sessions;
		this.events = events;
		this.refusals = refusals;
		this.passkeys = passkeys;
		this.diplomas = diplomas;
		this.rights = rights;
		this.statements = statements;
		this.declarations = declarations;
		this.documents = documents;
		this.dossiers = dossiers;
		this.delegations = delegations;
		this.proofs = proofs;
		this.transaction = transaction;
		this.json = json;
	}

	/**
	 * Streams the archive of the signed-in person; it is never held in memory as a whole.
	 * An account that is not attached to a holder exports only itself. The export is
	 * recorded in the account’s events before the first byte is sent.
	 * @param locale the language of the statement
	 * @param output is not closed
	 * @throws IOException if the client disconnects
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void write(Citizen citizen, Proof proof, Locale locale, OutputStream output) throws IOException {
		this.proofs.require(citizen, proof);
		this.transaction
			.executeWithoutResult((status) -> this.events.write(citizen.accountId(), AccountAct.DATA_TAKEN));
		ZipOutputStream archive = new ZipOutputStream(output, StandardCharsets.UTF_8);
		add(archive, "compte.json", AccountRecord.of(this.profiles.of(citizen), this.diplomas.declaredBy(citizen)));
		add(archive, "activite.json", ActivityRecord.of(this.sessions.lately(citizen), this.events.lately(citizen),
				this.refusals.lately(citizen)));
		List<Passkey> keys = this.passkeys.of(citizen);
		if (!keys.isEmpty()) {
			add(archive, "cles-acces.json", keys.stream().map(PasskeyRecord::of).toList());
		}
		add(archive, "droits.json", RightsRecord.of(this.rights.balancesOf(citizen), this.rights.movementsOf(citizen)));
		add(archive, "dossiers.json", this.dossiers.of(citizen).stream().map(DossierRecord::of).toList());
		add(archive, "delegations.json",
				DelegationRecord.of(this.delegations.givenBy(citizen), this.delegations.receivedBy(citizen)));
		Optional<DifDetails> declared = declared(citizen);
		if (declared.isPresent()) {
			add(archive, "declaration-dif.json", DifRecord.of(declared.get()));
			for (DocumentId file : declared.get().documents()) {
				add(archive, file, citizen);
			}
		}
		Optional<byte[]> statement = this.statements.pdfOf(citizen, locale);
		if (statement.isPresent()) {
			archive.putNextEntry(new ZipEntry("releve.pdf"));
			archive.write(statement.get());
		}
		archive.finish();
	}

	private Optional<DifDetails> declared(Citizen citizen) {
		return switch (this.declarations.situationOf(citizen)) {
			case DifSituation.Open open -> open.current();
			case DifSituation.Locked locked -> locked.current();
			case DifSituation.Closed closed -> closed.current();
			case DifSituation.Reconciling reconciling -> Optional.empty();
		};
	}

	private void add(ZipOutputStream archive, String name, Object content) throws IOException {
		archive.putNextEntry(new ZipEntry(name));
		archive.write(this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
	}

	// Two documents may have the same name.
	private void add(ZipOutputStream archive, DocumentId file, Citizen citizen) throws IOException {
		Optional<Download> found = this.documents.open(citizen, file);
		if (found.isPresent()) {
			archive.putNextEntry(new ZipEntry("fichiers/%s/%s".formatted(file.value(), found.get().document().name())));
			try (InputStream content = found.get().content()) {
				content.transferTo(archive);
			}
		}
	}

}
