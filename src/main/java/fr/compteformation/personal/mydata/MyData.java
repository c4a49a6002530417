package fr.compteformation.personal.mydata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * Entry point of the module: the personal data export as one archive, readable by people
 * and programs (GDPR art. 15 and 20).
 */
@Service
public class MyData {

	/** The archive. */
	public static final PagePath FILE = new PagePath("/mon-profil/mes-donnees.zip");

	private final List<DataPart> parts;

	private final AccountEvents events;

	private final Proofs proofs;

	private final IdentityProofs identities;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	private final MessageSource texts;

	MyData(List<DataPart> parts, AccountEvents events, Proofs proofs, IdentityProofs identities,
			TransactionTemplate transaction, JsonMapper json, MessageSource portalTexts) {
		this.parts = parts;
		this.events = events;
		this.proofs = proofs;
		this.identities = identities;
		this.transaction = transaction;
		this.json = json;
		this.texts = portalTexts;
	}

	/**
	 * Streams the archive of the signed-in person; it is never held in memory as a whole.
	 * An account that is not attached to a holder, or whose owner has not proved who they
	 * are, exports only itself, and the archive says so. The export is recorded in the
	 * account’s events before the first byte is sent.
	 * @param locale the language of the statement
	 * @param output is not closed
	 * @throws IOException if the client disconnects
	 */
	@GoesOn
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void write(Citizen citizen, Proof proof, Locale locale, OutputStream output) throws IOException {
		this.proofs.require(citizen, proof);
		this.transaction
			.executeWithoutResult((status) -> this.events.write(citizen.accountId(), AccountAct.DATA_TAKEN));
		ZippedData archive = new ZippedData(output, this.json);
		boolean limited = isLimited(citizen);
		if (limited) {
			archive.addFile(text("mydata.limited.file", locale),
					new ByteArrayInputStream(text("mydata.limited.readme", locale).getBytes(StandardCharsets.UTF_8)));
		}
		for (DataPart part : this.parts) {
			if (!limited || part.isOfTheAccount()) {
				part.write(citizen, locale, archive);
			}
		}
		archive.finish();
	}

	/** Whether the archive leaves out the rights until the person proves who they are. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public boolean isLimited(Citizen citizen) {
		return switch (this.identities.needOf(citizen)) {
			case TO_SEE, TO_SPEND -> true;
			case NOTHING, NAME_FIRST -> false;
		};
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

}
