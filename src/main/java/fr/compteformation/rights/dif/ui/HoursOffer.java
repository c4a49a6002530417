package fr.compteformation.rights.dif.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.hours.EmployerHours;

/**
 * Offers the hours that a helper prepared, taken over into the form by one click. What
 * was typed before comes back by another.
 */
class HoursOffer extends Composite<Div> {

	private final EmployersField field;

	private final Paragraph news = new Paragraph();

	private final Button back = new Button(getTranslation("dif.prepared.back"), (click) -> giveBack());

	private List<String> typed = List.of();

	/** The lines as the last offer left them. */
	private List<String> taken = List.of();

	/**
	 * @param field receives the hours
	 */
	HoursOffer(List<PreparedHours.Prepared> prepared, EmployersField field) {
		this.field = field;
		this.news.getElement().setAttribute("role", "status");
		this.back.setVisible(false);
		getContent().addClassName("stack");
		prepared.forEach(this::offer);
		getContent().add(this.news, this.back);
		setVisible(!prepared.isEmpty());
	}

	private void offer(PreparedHours.Prepared prepared) {
		NumberFormat format = NumberFormat.getNumberInstance(getLocale());
		String hours = prepared.employers()
			.stream()
			.map((one) -> getTranslation("dif.prepared.hours", format.format(one.hours())))
			.collect(Collectors.joining(" + "));
		Paragraph what = new Paragraph(
				getTranslation("dif.prepared", prepared.by(), PortalTime.day(prepared.at(), getLocale()), hours));
		Button take = new Button(getTranslation("dif.prepared.take", hours), (click) -> take(prepared.employers()));
		getContent().add(what, take);
	}

	private void take(List<EmployerHours> hours) {
		List<String> before = this.field.lines();
		if (!before.equals(this.taken)) {
			this.typed = before;
		}
		this.field.setValue(hours);
		this.taken = this.field.lines();
		this.back.setVisible(!this.typed.stream().allMatch(String::isBlank) && !this.typed.equals(this.taken));
		this.news.setText(getTranslation("dif.prepared.taken"));
		this.field.focus();
	}

	private void giveBack() {
		this.field.type(this.typed);
		this.back.setVisible(false);
		this.news.setText(getTranslation("dif.prepared.gaveBack"));
		this.field.focus();
	}

}
