package fr.compteformation.training.dossier.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Exemption;
import fr.compteformation.training.dossier.Funder;

/**
 * Who else pays, and why the person owes no participation, with the files that show it.
 * Each answer is kept at once.
 */
class DraftTerms extends Composite<Div> {

	private final Dossiers dossiers;

	private final Citizen citizen;

	private final SerializableRunnable changed;

	private final SerializableRunnable outdated;

	private final RadioButtonGroup<Optional<Exemption>> exemption = new RadioButtonGroup<>(
			getTranslation("training.exemption.label"));

	private final AttachmentField proofs;

	private final OtherFunders others;

	private DossierDetails draft;

	/**
	 * @param changed called when an answer was kept
	 * @param outdated called when the draft changed elsewhere, and nothing was kept
	 */
	DraftTerms(Dossiers dossiers, Documents documents, Citizen citizen, DossierDetails draft,
			SerializableRunnable changed, SerializableRunnable outdated) {
		this.dossiers = dossiers;
		this.citizen = citizen;
		this.draft = draft;
		this.changed = changed;
		this.outdated = outdated;
		this.proofs = new AttachmentField(documents, citizen);
		this.others = new OtherFunders(draft, this::promise);
		this.exemption.addClassName("exemption");
		this.exemption.setHelperText(getTranslation("training.exemption.hint"));
		this.exemption.setItems(
				Stream.concat(Stream.of(Optional.<Exemption>empty()), Stream.of(Exemption.values()).map(Optional::of))
					.toList());
		this.exemption.setItemLabelGenerator(
				(reason) -> getTranslation("training.exemption." + reason.map(Exemption::name).orElse("NONE")));
		this.exemption.setValue(Optional.ofNullable(draft.exemption()));
		this.exemption.addValueChangeListener((change) -> exempt());
		this.proofs.setLabel(getTranslation("training.exemption.proof"));
		this.proofs.setValue(dossiers.exemptionProofs(citizen, reference()));
		this.proofs.setVisible(draft.exemption() != null);
		this.proofs.addValueChangeListener((change) -> prove());
		getContent().addClassName("stack");
		getContent().add(FieldHelp.beside(this.exemption, FieldTopic.PARTICIPATION), this.proofs, this.others);
	}

	/** The draft as it was kept last. */
	DossierDetails draft() {
		return this.draft;
	}

	private void exempt() {
		keep(this.dossiers.exempt(this.citizen, reference(), this.draft.version(),
				this.exemption.getValue().orElse(null)));
		if (this.draft.terms().exemptionProofs() == 0 && !this.proofs.isEmpty()) {
			this.proofs.setValue(List.of());
		}
	}

	private void prove() {
		keep(this.dossiers.prove(this.citizen, reference(), this.draft.version(), ids(this.proofs.getValue())));
	}

	private static List<DocumentId> ids(List<Document> files) {
		return files.stream().map(Document::id).toList();
	}

	// An employer that pays a part exempts from the participation.
	private void promise(Funder funder, Euros amount) {
		keep(this.dossiers.promise(this.citizen, reference(), this.draft.version(), funder, amount));
		if (funder == Funder.EMPLOYER && amount.cents() > 0 && this.exemption.getValue().isEmpty()) {
			this.exemption.setValue(Optional.of(Exemption.EMPLOYER_CO_FUNDING));
		}
	}

	private void keep(Optional<DossierDetails> kept) {
		kept.ifPresentOrElse((draft) -> {
			this.draft = draft;
			this.others.show(draft);
			this.proofs.setVisible(draft.exemption() != null);
			this.changed.run();
		}, this.outdated::run);
	}

	private Reference reference() {
		return this.draft.reference();
	}

}
