package fr.compteformation.career.skills.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;

import fr.compteformation.career.skills.SkillProofs;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.ui.AttachmentField;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.trades.Skill;

/**
 * The folded files of each skill. The field is made when a fold is opened, because a
 * person may hold many skills.
 */
class ProofFolds {

	private final SkillProofs proofs;

	private final Citizen citizen;

	private final SerializableFunction<Integer, AttachmentField> fields;

	private final SerializableConsumer<Skill> refused;

	private final Map<String, List<Document>> files;

	/**
	 * @param fields makes a field for so many files
	 * @param refused called when nothing was kept
	 */
	ProofFolds(SkillProofs proofs, Citizen citizen, SerializableFunction<Integer, AttachmentField> fields,
			SerializableConsumer<Skill> refused) {
		this.proofs = proofs;
		this.citizen = citizen;
		this.fields = fields;
		this.refused = refused;
		this.files = proofs.of(citizen);
	}

	/** The files of a skill. */
	Component of(Skill skill, String name) {
		List<Document> kept = this.files.getOrDefault(skill.code(), List.of());
		NativeDetails fold = new NativeDetails();
		fold.addClassName("proofs");
		count(fold, kept.size());
		fold.addToggleListener((toggle) -> {
			if (toggle.isOpened() && fold.getContent() == null) {
				fold.setContent(field(fold, skill, name, kept));
			}
		});
		return fold;
	}

	private AttachmentField field(NativeDetails fold, Skill skill, String name, List<Document> kept) {
		AttachmentField field = this.fields.apply(SkillProofs.MOST);
		field.setLabel(fold.getTranslation("skills.proofs.of", name));
		field.setValue(kept);
		field.addValueChangeListener((change) -> {
			if (this.proofs.replace(this.citizen, skill, ids(change.getOldValue()), ids(change.getValue()))) {
				count(fold, change.getValue().size());
			}
			else {
				this.refused.accept(skill);
			}
		});
		return field;
	}

	private static List<DocumentId> ids(List<Document> files) {
		return files.stream().map(Document::id).toList();
	}

	private static void count(NativeDetails fold, int files) {
		fold.setSummaryText(fold.getTranslation("skills.proofs", files));
	}

}
