package fr.compteformation.office.review;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.rights.dif.DifAct;

/**
 * The default texts of decisions, with fields in braces.
 */
@Component
public class DecisionTexts {

	private static final Set<DifAct> WITH_TEXT = Set.of(DifAct.VALIDATE, DifAct.CORRECT, DifAct.ASK_FOR_DOCUMENT,
			DifAct.OPEN_ADVERSARIAL, DifAct.REFUSE);

	private final MessageSource texts;

	DecisionTexts(MessageSource portalTexts) {
		this.texts = portalTexts;
	}

	/** The text of an act; empty if it has none. */
	String of(DifAct act, Locale locale, Map<Field, String> values) {
		if (!WITH_TEXT.contains(act)) {
			return "";
		}
		String text = this.texts.getMessage("backoffice.text." + act, null, locale);
		for (Map.Entry<Field, String> value : values.entrySet()) {
			text = text.replace("{" + value.getKey().name().toLowerCase(Locale.ROOT) + "}", value.getValue());
		}
		return text;
	}

	/**
	 * The fields of a text. The names are French, because supervisors see them.
	 */
	public enum Field {

		/** The declared hours. */
		DECLAREES,

		/** The decided or proposed hours. */
		HEURES,

		/** The document that is asked for. */
		PIECE

	}

}
