package fr.compteformation.office.provider;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.csv.CsvTable;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.DossierState;

/**
 * The figures of a training provider, and its dossiers as a table without names. Plain
 * SQL, because it only reads.
 */
@Service
@Transactional(readOnly = true)
public class ProviderFigures {

	private final JdbcClient database;

	private final MessageSource texts;

	ProviderFigures(JdbcClient database, MessageSource portalTexts) {
		this.database = database;
		this.texts = portalTexts;
	}

	/** How many dossiers are in each state, and their prices together. */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public List<StateCount> counts(Professional professional) {
		return this.database.sql("""
				select state, count(*), sum(price) from training_dossier
				where provider_siret = ? and submitted_at is not null group by state order by state""")
			.param(professional.siret())
			.query((row, number) -> new StateCount(DossierState.valueOf(row.getString(1)), row.getInt(2),
					new Euros(row.getLong(3))))
			.list();
	}

	/** Writes the provider’s dossiers, the newest request first. */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public void export(Professional professional, Locale locale, Writer file) throws IOException {
		CsvTable table = new CsvTable(file);
		table.row(text("field.reference", locale), text("field.state", locale),
				text("provider.column.training", locale), text("provider.propose.startsOn", locale),
				text("provider.propose.endsOn", locale), text("provider.propose.price", locale),
				text("provider.column.submitted", locale), text("provider.column.validated", locale));
		List<Line> lines = this.database
			.sql("""
					select reference, state, title, starts_on, ends_on, price, submitted_at, validated_at
					from training_dossier where provider_siret = ? and submitted_at is not null order by submitted_at desc""")
			.param(professional.siret())
			.query((row, number) -> new Line(row.getString(1), DossierState.valueOf(row.getString(2)), row.getString(3),
					row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class), new Euros(row.getLong(6)),
					day(row.getObject(7, OffsetDateTime.class)), day(row.getObject(8, OffsetDateTime.class))))
			.list();
		for (Line line : lines) {
			table.row(line.reference(), text("provider.state." + line.state(), locale), line.title(),
					new CsvTable.Plain(line.startsOn().toString()), new CsvTable.Plain(line.endsOn().toString()),
					new CsvTable.Plain(line.price().formatted(locale)), line.submitted(), line.validated());
		}
	}

	private static CsvTable.@Nullable Plain day(@Nullable OffsetDateTime moment) {
		return (moment != null) ? new CsvTable.Plain(PortalTime.dayOf(moment.toInstant()).toString()) : null;
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

	/**
	 * The dossiers in one state.
	 *
	 * @param state the state
	 * @param count how many
	 * @param price their prices together
	 */
	public record StateCount(DossierState state, int count, Euros price) {
	}

	private record Line(String reference, DossierState state, String title, LocalDate startsOn, LocalDate endsOn,
			Euros price, CsvTable.@Nullable Plain submitted, CsvTable.@Nullable Plain validated) {
	}

}
