package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import fr.compteformation.people.holder.HolderId;

import static org.assertj.core.api.Assertions.assertThat;

class MovementLabelsTests {

	private static final HolderId HOLDER = new HolderId(UUID.randomUUID());

	private final Movement work = movement(Counter.CPF, 1, MovementKind.ANNUAL_CREDIT, 2025, null, null, null);

	private final Movement conversion = movement(Counter.CPF, 2, MovementKind.CONVERSION, null, null, null, null);

	private final Movement training = movement(Counter.CPF, 3, MovementKind.RESERVATION, null, null,
			"Anglais professionnel", null);

	private final Movement cancelled = movement(Counter.CPF, 4, MovementKind.REVERSAL, null, null, null, 3);

	private final Movement taken = movement(Counter.CPF, 5, MovementKind.REVERSAL, null, null, null, 1);

	private final Movement dif = movement(Counter.DIF, 1, MovementKind.DIF_DECLARATION, null, "120", null, null);

	private final Movement difReplaced = movement(Counter.DIF, 2, MovementKind.REVERSAL, null, null, null, 1);

	private final Movement service = movement(Counter.CEC, 1, MovementKind.VOLUNTEERING, 2024, null, "Service civique",
			null);

	private final Movement volunteering = movement(Counter.CEC, 2, MovementKind.VOLUNTEERING, 2025, null, null, null);

	private final Movement points = movement(Counter.C2P, 1, MovementKind.HARD_WORK, 2024, null, null, null);

	private final Movement topUp = movement(Counter.TOP_UP, 1, MovementKind.TOP_UP, null, null, "Atelier Nord", null);

	private final List<Movement> all = List.of(this.points, this.volunteering, this.service, this.difReplaced, this.dif,
			this.taken, this.cancelled, this.training, this.conversion, this.work);

	@Test
	void everyMovementHasANameInFrench() {
		assertThat(named(Locale.FRENCH, this.work, this.conversion, this.training, this.dif, this.service,
				this.volunteering, this.points))
			.containsExactly("Droits acquis en 2025", "Heures acquises de 2015 à 2018, converties en euros",
					"Formation «\u00a0Anglais professionnel\u00a0»", "Déclaration de 120\u00a0h de DIF",
					"Service civique, 2024", "Engagement citoyen, 2025", "Points acquis en 2024");
	}

	@Test
	void aTopUpNamesTheEmployerAndItsMotive() {
		assertThat(named(Locale.FRENCH, this.topUp))
			.containsExactly("Abondement, Atelier Nord : accord d’entreprise ou de branche");
		assertThat(named(Locale.ENGLISH, this.topUp))
			.containsExactly("Top-up, Atelier Nord: company or branch agreement");
	}

	@Test
	void oneThatTakesAnotherBackIsNamedAfterIt() {
		assertThat(named(Locale.FRENCH, this.cancelled, this.difReplaced, this.taken)).containsExactly(
				"Formation «\u00a0Anglais professionnel\u00a0» annulée, droits rendus",
				"Déclaration de 120\u00a0h de DIF, remplacée", "Annulation : Droits acquis en 2025");
	}

	@Test
	void theAccountOfAReversalMatters() {
		MovementLabels others = new MovementLabels(List.of(this.work), Locale.FRENCH, texts(Locale.FRENCH));
		assertThat(others.of(this.difReplaced)).isEqualTo("Annulation d’un mouvement précédent");
	}

	@Test
	void theNamesExistInEnglish() {
		assertThat(named(Locale.ENGLISH, this.work, this.training, this.cancelled, this.difReplaced)).containsExactly(
				"Rights earned in 2025", "Training “Anglais professionnel”",
				"Training “Anglais professionnel” cancelled, rights given back",
				"Declaration of 120\u00a0h of DIF, replaced");
	}

	private List<String> named(Locale locale, Movement... movements) {
		MovementLabels labels = new MovementLabels(this.all, locale, texts(locale));
		return List.of(movements).stream().map(labels::of).toList();
	}

	private static MovementLabels.Texts texts(Locale locale) {
		ResourceBundle bundle = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
		return (key, parameters) -> new MessageFormat(bundle.getString(key), locale).format(parameters);
	}

	private static Movement movement(Counter counter, int number, MovementKind kind, @Nullable Integer year,
			@Nullable String hours, @Nullable String label, @Nullable Integer reverses) {
		return new Movement(HOLDER, counter, number, kind, 50_000, 50_000, LocalDate.of(2026, 5, 15), Instant.EPOCH,
				(year != null) ? Year.of(year) : null, (hours != null) ? new BigDecimal(hours) : null, null, label,
				(kind == MovementKind.TOP_UP) ? Movement.Motive.AGREEMENT : null, "test", reverses);
	}

}
