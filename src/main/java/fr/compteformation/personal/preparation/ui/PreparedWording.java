package fr.compteformation.personal.preparation.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.spring.annotation.SpringComponent;

import org.springframework.context.MessageSource;

import fr.compteformation.personal.preparation.PreparedContent;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.trades.Trades;

/** Says in words what was prepared. */
@SpringComponent
class PreparedWording {

	private final Trades trades;

	private final Catalogue catalogue;

	private final MessageSource texts;

	PreparedWording(Trades trades, Catalogue catalogue, MessageSource portalTexts) {
		this.trades = trades;
		this.catalogue = catalogue;
		this.texts = portalTexts;
	}

	/** What kind of thing it is. */
	String title(PreparedContent content, Locale locale) {
		return text(switch (content) {
			case PreparedContent.Target target -> "preparation.target";
			case PreparedContent.NextStep step -> "preparation.step";
			case PreparedContent.Hours hours -> "preparation.hours";
			case PreparedContent.Session session -> "preparation.session";
		}, locale);
	}

	/** The thing itself. */
	String what(PreparedContent content, Locale locale) {
		return switch (content) {
			case PreparedContent.Target target ->
				this.trades.find(target.trade()).map((trade) -> trade.name().in(locale)).orElse(target.trade());
			case PreparedContent.NextStep step -> step(step.text(), Optional.ofNullable(step.due()), locale);
			case PreparedContent.Hours hours -> hours(hours.employers(), locale);
			case PreparedContent.Session session -> session(session.offer(), locale);
		};
	}

	private String step(String step, Optional<LocalDate> due, Locale locale) {
		return due.map((day) -> text("preparation.step.due", locale, step, PortalTime.shortDate(day, locale)))
			.orElse(step);
	}

	private String hours(List<EmployerHours> employers, Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		return employers.stream()
			.map((one) -> text("dif.prepared.hours", locale, format.format(one.hours())))
			.collect(Collectors.joining(" + "));
	}

	private String session(Offer.Id id, Locale locale) {
		Optional<Training> training = this.catalogue.find(id).map(Offer::training).map(Training::shown);
		return training
			.map((found) -> text("preparation.session.what", locale, found.title(), found.provider(),
					PortalTime.date(found.startsOn(), locale), found.price().formatted(locale)))
			.orElseGet(() -> text("preparation.session.gone", locale));
	}

	private String text(String key, Locale locale, Object... parameters) {
		return this.texts.getMessage(key, parameters, locale);
	}

}
