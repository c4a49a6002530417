package fr.compteformation.rights.ledger;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.amounts.Hours;

/**
 * The display names of a person’s movements, shared by pages and statement. Needs all
 * movements of the person, because a reversal is named after the movement it reverses.
 */
public final class MovementLabels {

	private final Map<Line, Movement> lines = new HashMap<>();

	private final Locale locale;

	private final Texts texts;

	/**
	 * @param movements all movements of the person, in any order
	 * @param locale the language
	 * @param texts the translations
	 */
	public MovementLabels(List<Movement> movements, Locale locale, Texts texts) {
		movements.forEach((movement) -> this.lines.put(new Line(movement.counter(), movement.number()), movement));
		this.locale = locale;
		this.texts = texts;
	}

	/** The name of a movement, such as “Droits acquis en 2025”. */
	public String of(Movement movement) {
		return switch (movement.kind()) {
			case ANNUAL_CREDIT -> this.texts.translate("rights.movement.annualCredit", year(movement));
			case CONVERSION -> this.texts.translate("rights.movement.conversion");
			case DIF_DECLARATION -> this.texts.translate("rights.movement.difDeclaration", hours(movement));
			case VOLUNTEERING -> this.texts.translate("rights.movement.volunteering",
					orElse(movement.label(), "rights.movement.anyVolunteering"), year(movement));
			case HARD_WORK -> this.texts.translate("rights.movement.hardWork", year(movement));
			case TOP_UP -> this.texts.translate("rights.movement.topUp", Objects.requireNonNull(movement.label()),
					this.texts.translate(Objects.requireNonNull(movement.motive()).messageKey()));
			case RESERVATION -> this.texts.translate("rights.movement.reservation",
					orElse(movement.label(), "rights.movement.anyTraining"));
			case REVERSAL -> reversal(movement);
		};
	}

	/**
	 * The name of a changed declaration, such as “DIF modifié : 80 h au lieu de 88 h”.
	 */
	public String ofChange(Movement declared, Movement former) {
		return this.texts.translate("rights.movement.difChanged", hours(declared), hours(former));
	}

	/** The name of an account, such as “Formation (CPF)”. */
	public String of(Counter counter) {
		return this.texts.translate("rights.counter." + counter);
	}

	private String reversal(Movement movement) {
		Optional<Movement> taken = Optional.ofNullable(movement.reverses())
			.map((number) -> this.lines.get(new Line(movement.counter(), number)));
		return taken.map((back) -> switch (back.kind()) {
			case RESERVATION ->
				this.texts.translate("rights.movement.givenBack", orElse(back.label(), "rights.movement.anyTraining"));
			case DIF_DECLARATION -> this.texts.translate("rights.movement.difReplaced", hours(back));
			default -> this.texts.translate("rights.movement.reversal", of(back));
		}).orElseGet(() -> this.texts.translate("rights.movement.anyReversal"));
	}

	private String orElse(@Nullable String label, String key) {
		return (label != null) ? label : this.texts.translate(key);
	}

	// As text, to avoid a thousands separator.
	private static String year(Movement movement) {
		return Optional.ofNullable(movement.earnedIn()).orElseGet(() -> Year.from(movement.bookedOn())).toString();
	}

	private String hours(Movement movement) {
		return Optional.ofNullable(movement.hours())
			.map((hours) -> Hours.of(hours).formatted(this.locale))
			.orElseGet(() -> new Euros(movement.amount()).formatted(this.locale));
	}

	/**
	 * Access to translations.
	 */
	@FunctionalInterface
	public interface Texts {

		/** Translates a key with parameters. */
		String translate(String key, Object... parameters);

	}

	private record Line(Counter counter, int number) {
	}

}
