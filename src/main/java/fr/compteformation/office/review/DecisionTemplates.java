package fr.compteformation.office.review;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import fr.compteformation.office.template.Template;
import fr.compteformation.office.template.TemplateSource;
import fr.compteformation.rights.dif.DifAct;

/**
 * The templates of decisions, one for each act that explains itself to the person.
 */
@Component
class DecisionTemplates implements TemplateSource {

	private static final List<DifAct> ACTS = List.of(DifAct.VALIDATE, DifAct.CORRECT, DifAct.ASK_FOR_DOCUMENT,
			DifAct.OPEN_ADVERSARIAL, DifAct.REFUSE);

	@Override
	public List<Template> templates() {
		return ACTS.stream().map(DecisionTemplates::template).toList();
	}

	/** The template of an act, if it has one. */
	static Optional<Template> of(DifAct act) {
		return Optional.of(act).filter(ACTS::contains).map(DecisionTemplates::template);
	}

	private static Template template(DifAct act) {
		return new Template("backoffice.text." + act, "declarees", "heures", "piece");
	}

}
