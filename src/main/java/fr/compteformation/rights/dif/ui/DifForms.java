package fr.compteformation.rights.dif.ui;

import java.time.Clock;

import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.KeptProofs;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.dif.constraint.DifPolicies;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.reading.BackgroundReadings;

/** Creates the form for hours and supporting files. */
@Component
public class DifForms {

	private final DifCalculator calculator;

	private final Documents documents;

	private final BackgroundReadings readings;

	private final Validator validator;

	private final DifPolicies policies;

	private final KeptProofs proofs;

	private final PreparedHours prepared;

	private final Clock clock;

	DifForms(DifCalculator calculator, Documents documents, BackgroundReadings readings, Validator validator,
			DifPolicies policies, KeptProofs proofs, PreparedHours prepared, Clock clock) {
		this.calculator = calculator;
		this.documents = documents;
		this.readings = readings;
		this.validator = validator;
		this.policies = policies;
		this.proofs = proofs;
		this.prepared = prepared;
		this.clock = clock;
	}

	/** The form for a person who declares, proven or not. */
	DifForm of(Citizen citizen) {
		FormWording wording = requiresFiles() ? FormWording.PERSON : FormWording.FILE_OPTIONAL;
		AttachmentField files = new AttachmentField(this.documents, citizen);
		DifForm form = new DifForm(this.calculator, this.documents, this.validator, files,
				new ReadingHint(this.readings, this.readings.namesOf(citizen.accountId()), wording, this.clock),
				wording);
		form.offer(this.prepared.waitingFor(citizen));
		form.offer(new ProofsOffer(this.proofs, citizen, files));
		return form;
	}

	/** After a declaration, the prepared hours of its form are not offered again. */
	void settlePrepared(Citizen citizen, DifForm form) {
		this.prepared.settle(citizen, form.offered());
	}

	/** Whether a file must prove the hours, and is compared with them. */
	boolean requiresFiles() {
		return this.policies.difAttestation() == DifPolicies.Attestation.REQUIRED;
	}

	/** The form for what an agent received from a person. */
	DifForm received(Agent agent, HolderId holder) {
		AttachmentField files = AttachmentField.forOwner(this.documents, agent, new DocumentOwner(holder.value()));
		DifForm form = new DifForm(this.calculator, this.documents, this.validator, files,
				new ReadingHint(this.readings, this.readings.namesOf(holder), FormWording.AGENT, this.clock),
				FormWording.AGENT);
		if (!this.readings.readsPictures()) {
			form.sayThatPicturesAreNotRead();
		}
		return form;
	}

}
